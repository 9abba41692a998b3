import { createAdministrator } from './modules/identity'
import { goodPassword } from './modules/identity/test-people'
import { Visitor } from './modules/identity/test-visitor'
import { caseOf, submitted } from './test-applying'
import { openPortal, type Portal } from './test-portal'

const email = 'admin@operator.example'

describe('an administrator, who runs the portal and reads no case', () => {
  let portal: Portal
  let administrator: Visitor

  beforeAll(async () => {
    portal = await openPortal()
    administrator = new Visitor(portal.test.app)
  })
  afterAll(() => portal.close())

  it('is made by a command and sets the own password', async () => {
    const path = await createAdministrator(
      portal.test.database.ownerUrl,
      ['--email', email],
      'only-for-specs-only-for-specs-only',
    )
    const token = path.split('token=')[1]
    expect((await administrator.post('/auth/password-changes', { token, password: goodPassword })).status).toBe(204)
    const signedIn = await administrator.post('/auth/sessions', { email, password: goodPassword })
    expect(signedIn).toMatchObject({ status: 200, body: { person: { isAdministrator: true }, memberships: [] } })
  })

  it('finds no application and no case, by list or by address', async () => {
    const application = await submitted(portal, await portal.as('startup'), {
      firm: 'startup',
      programme: 'kisski-compute',
    })
    const id = await caseOf(portal, application.id)
    expect((await administrator.get<{ items: unknown[] }>('/applications')).body.items).toEqual([])
    expect((await administrator.get(`/applications/${application.id}`)).status).toBe(404)
    expect((await administrator.get(`/desk/cases/${id}`)).status).toBe(404)
    expect((await administrator.get('/desk/cases')).status).toBe(403)
  })

  it('cannot apply for a firm, act at a desk or raise anybody', async () => {
    const organisation = portal.people.startup.organisationId
    const started = await administrator.post('/applications', { programme: 'kisski-compute', organisation, need: {} })
    expect(started.status).toBe(404)
    expect((await administrator.send('PATCH', '/me', { body: { isAdministrator: false } })).status).toBe(422)
  })

  it('signs out and is nobody', async () => {
    expect((await administrator.send('DELETE', '/auth/sessions/current')).status).toBe(204)
    expect((await administrator.get<{ person: null }>('/me')).body.person).toBeNull()
  })
})
