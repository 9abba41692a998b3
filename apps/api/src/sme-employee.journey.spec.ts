import type { ApplicationViewDto } from './modules/applications'
import type { CaseViewDto } from './modules/intake/dto/case-view.dto'
import { goodPassword } from './modules/identity/test-people'
import { Visitor } from './modules/identity/test-visitor'
import { allDeclarations, caseOf, draft, submitted } from './test-applying'
import { openPortal, type Portal } from './test-portal'
import { PostOffice } from './test-post-office'

const email = 'employee@mittelstand.example'

describe('an employee of a small firm, whose application goes from one centre to the next', () => {
  const post = new PostOffice()
  let portal: Portal
  let employee: Visitor
  let owner: Visitor
  let application: ApplicationViewDto
  let caseId: string

  const seat = async () => {
    const { organisationId, personId } = portal.people.mittelstand
    await portal.rows(
      `with p as (insert into person (email, name, locale, password_hash, mail_confirmed_at)
         select $1, 'employee', 'en', password_hash, now() from person where id = $2 returning id)
       insert into membership (person_id, organisation_id, role) select id, $3, 'editor' from p`,
      [email, personId, organisationId],
    )
  }

  beforeAll(async () => {
    portal = await openPortal({ SMTP_URL: await post.open(), PROCESS_ROLE: 'all' })
    await seat()
    employee = new Visitor(portal.test.app, '192.0.2.50')
    await employee.post('/auth/sessions', { email, password: goodPassword })
    owner = await portal.as('mittelstand')
  })
  afterAll(async () => {
    await portal.close()
    await post.close()
  })

  it('submits for the firm; sent twice it is one case', async () => {
    const { id } = await draft(portal, employee, { firm: 'mittelstand', programme: 'kisski-compute' })
    const send = () =>
      employee.send<ApplicationViewDto>('POST', `/applications/${id}/submission`, {
        body: { declarations: allDeclarations },
        headers: { 'idempotency-key': 'one-click-or-two' },
      })
    const [first, second] = await Promise.all([send(), send()])
    expect([first.status, second.status]).toEqual([200, 200])
    application = first.body
    expect(second.body.reference).toBe(application.reference)
    expect(
      await portal.rows('select 1 from "case" where organisation_id = $1', [portal.people.mittelstand.organisationId]),
    ).toHaveLength(1)
    caseId = await caseOf(portal, id)
  })

  it('gets the mails in English, as chosen in the own entry', async () => {
    expect((await post.next(email, /has arrived/)).text).toContain(application.reference)
  })

  it('shares the application with the owner of the firm, with nobody of another firm', async () => {
    expect((await owner.get(`/applications/${application.id}`)).body).toMatchObject({
      reference: application.reference,
    })
    for (const stranger of [await portal.as('startup'), await portal.as('uni')]) {
      expect((await stranger.get(`/applications/${application.id}`)).status).toBe(404)
      expect((await stranger.get<{ items: unknown[] }>('/applications')).body.items).toEqual([])
    }
  })

  it('may not act at a desk', async () => {
    expect([403, 404]).toContain((await employee.get(`/desk/cases/${caseId}`)).status)
    expect([403, 404]).toContain((await employee.post(`/desk/cases/${caseId}/take`, { version: 1 })).status)
    expect((await portal.rows<{ state: string }>('select state from "case" where id = $1', [caseId]))[0]!.state).toBe(
      'submitted',
    )
  })

  it('is passed on to another centre; the first still reads, no longer decides', async () => {
    const kisski = await portal.as('kisski')
    const { body } = await kisski.get<CaseViewDto>(`/desk/cases/${caseId}`)
    const forwarding = { programme: 'hessian-aisc-compute', operator: 'hessian-aisc', reason: 'Dort ist mehr frei.' }
    const forwarded = await kisski.post<CaseViewDto>(`/desk/cases/${caseId}/forwarding`, {
      ...forwarding,
      version: body.version,
    })
    expect(forwarded.status).toBe(200)
    await post.next(email, /passed on/)
    const seen = await kisski.get<CaseViewDto>(`/desk/cases/${caseId}`)
    expect(seen).toMatchObject({ status: 200, body: { role: 'former_desk' } })
    const decline = await kisski.post(`/desk/cases/${caseId}/decline`, { reason: 'x', version: seen.body.version })
    expect(decline.status).toBeGreaterThanOrEqual(400)
  })

  it('is declined there with a reason, which the firm reads at once', async () => {
    const hessian = await portal.as('hessian-aisc')
    const { body } = await hessian.get<CaseViewDto>(`/desk/cases/${caseId}`)
    const taken = await hessian.post<CaseViewDto>(`/desk/cases/${caseId}/take`, { version: body.version })
    const decline = { reason: 'Der Umfang passt nicht.', version: taken.body.version }
    expect((await hessian.post(`/desk/cases/${caseId}/decline`, decline)).status).toBe(200)
    await post.next(email, /Decision/)
    const { items } = (await owner.get<{ items: { id: string; state: string }[] }>('/applications')).body
    const decided = items.find(({ state }) => state === 'decided')!
    expect((await owner.get(`/applications/${decided.id}`)).body).toMatchObject({
      decision: { outcome: 'declined', reason: 'Der Umfang passt nicht.' },
      reference: application.reference,
    })
  })

  it('withdraws another one, and the desk sees it', async () => {
    const second = await submitted(portal, employee, { firm: 'mittelstand', programme: 'westai-compute' })
    const withdrawn = await employee.post(`/applications/${second.id}/withdrawal`, { reason: 'Nicht mehr nötig.' })
    expect(withdrawn).toMatchObject({ status: 200, body: { state: 'withdrawn' } })
    const westai = await portal.as('westai')
    expect((await westai.get(`/desk/cases/${await caseOf(portal, second.id)}`)).body).toMatchObject({
      state: 'withdrawn',
    })
  })
})
