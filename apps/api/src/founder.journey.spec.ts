import type { ApplicationViewDto } from './modules/applications'
import type { CaseViewDto } from './modules/intake/dto/case-view.dto'
import { goodPassword } from './modules/identity/test-people'
import { Visitor } from './modules/identity/test-visitor'
import { allDeclarations, caseOf, completeAnswers } from './test-applying'
import { openPortal, type Portal } from './test-portal'
import { PostOffice, tokenIn } from './test-post-office'

const email = 'founder@new-startup.example'
const need = {
  applicant: { kind: 'startup', country: 'DE', land: 'DE-BE', staffHeadcount: 12 },
  workload: { kind: 'finetuning', gpuHours: 500 },
  project: { purpose: 'precompetitive_research', use: 'civilian', resultsPublishable: true },
}

describe('a founder, from the first question to the answer of the centre', () => {
  const post = new PostOffice()
  let portal: Portal
  let founder: Visitor
  let desk: Visitor
  let application: ApplicationViewDto
  let atDesk: CaseViewDto

  const mine = async () => (await founder.get<ApplicationViewDto>(`/applications/${application.id}`)).body
  const officer = async (action: string, body: object) => {
    const answer = await desk.post<CaseViewDto>(`/desk/cases/${atDesk.id}/${action}`, {
      ...body,
      version: atDesk.version,
    })
    expect(answer.status).toBe(200)
    atDesk = answer.body
  }

  beforeAll(async () => {
    portal = await openPortal({ SMTP_URL: await post.open(), PROCESS_ROLE: 'all', PUBLIC_URL: 'http://lotse.example' })
    founder = new Visitor(portal.test.app)
    desk = await portal.as('kisz-bb')
  })
  afterAll(async () => {
    await portal.close()
    await post.close()
  })

  it('asks what fits without an account and without a cookie', async () => {
    const answer = await founder.post('/matches', { need })
    expect(answer.status).toBe(200)
    expect(founder.cookie).toBe('')
  })

  it('registers and cannot sign in before the mail is confirmed', async () => {
    const organisation = { name: 'Neues Start-up GmbH', kind: 'startup', country: 'DE', land: 'DE-BE' }
    const wish = { email, password: goodPassword, name: 'Gründerin', locale: 'de', organisation }
    expect((await founder.post('/auth/registrations', wish)).status).toBe(202)
    expect((await founder.post('/auth/sessions', { email, password: goodPassword })).status).toBe(401)
  })

  it('confirms with the link of a mail and signs in', async () => {
    const mail = await post.next(email, /bestätigen/)
    const token = tokenIn(mail, '/confirm-mail')
    expect((await founder.post('/auth/mail-confirmations', { token, password: goodPassword })).status).toBe(204)
    const signedIn = await founder.post('/auth/sessions', { email, password: goodPassword })
    expect(signedIn).toMatchObject({ status: 200, body: { memberships: [{ role: 'owner' }] } })
  })

  it('finds the application filled in, each answer with its origin', async () => {
    const me = await founder.get<{ memberships: { organisation: { id: string } }[] }>('/me')
    const organisation = me.body.memberships[0]!.organisation.id
    const started = await founder.post<ApplicationViewDto>('/applications', {
      programme: 'kisz-bb-compute',
      organisation,
      need,
    })
    application = started.body
    expect(application).toMatchObject({
      state: 'draft',
      answers: {
        'organisation-name': { value: 'Neues Start-up GmbH', origin: 'organisation' },
        'organisation-staff': { value: 12, origin: 'finder' },
        'technical-gpu-hours': { value: 500, origin: 'finder' },
        'contact-email': { value: email, origin: 'organisation' },
      },
    })
  })

  it('is told every missing answer when submitting too early, and nothing arrives', async () => {
    const answer = await founder.post<{ errors: { pointer: string }[] }>(`/applications/${application.id}/submission`, {
      declarations: allDeclarations,
    })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ pointer }) => pointer)).toContain('/answers/project-title')
    expect((await desk.get<{ items: unknown[] }>('/desk/cases?view=all')).body.items).toEqual([])
  })

  it('submits and reads the reference number in a mail', async () => {
    await founder.send('PUT', `/applications/${application.id}/answers`, {
      body: { answers: completeAnswers },
      headers: { 'if-match': `"${application.version}"` },
    })
    const sent = await founder.post<ApplicationViewDto>(`/applications/${application.id}/submission`, {
      declarations: allDeclarations,
    })
    expect(sent.body).toMatchObject({ state: 'submitted', reference: expect.stringMatching(/^RL-\d{4}-\d{6}$/) })
    const mail = await post.next(email, /eingegangen/)
    expect(`${mail.subject} ${mail.text}`).toContain(sent.body.reference)
  })

  it('stands in the queue of the one centre, of no other and of nobody else', async () => {
    const id = await caseOf(portal, application.id)
    atDesk = (await desk.get<CaseViewDto>(`/desk/cases/${id}`)).body
    expect(atDesk.state).toBe('submitted')
    const others = await Promise.all([portal.as('kisski'), portal.as('central-advice'), portal.as('startup')])
    for (const other of others) expect((await other.get(`/desk/cases/${id}`)).status).toBe(404)
    expect((await others[2]!.get(`/applications/${application.id}`)).status).toBe(404)
  })

  it('sees the centre begin, is asked back and answers', async () => {
    await officer('take', {})
    await post.next(email, /wird geprüft/)
    await officer('clarification', { questions: ['technical-gpu-hours'], message: 'Bitte schätzen Sie genauer.' })
    await post.next(email, /Rückfrage/)
    expect(await mine()).toMatchObject({
      state: 'clarification',
      clarification: { questions: ['technical-gpu-hours'] },
    })
    const answers = { 'technical-gpu-hours': 650 }
    const answered = await founder.post(`/applications/${application.id}/clarification-answer`, { answers })
    expect(answered).toMatchObject({ status: 200, body: { state: 'in_check' } })
    atDesk = (await desk.get<CaseViewDto>(`/desk/cases/${atDesk.id}`)).body
    expect(atDesk.answers['technical-gpu-hours']?.value).toBe(650)
  })

  it('is approved, with the reason in the application and a mail', async () => {
    await officer('approval', { reason: 'Passt zum Angebot.', amount: 600 })
    expect((await post.next(email, /Entscheidung/)).text).toContain('Guten Tag Gründerin,')
    expect(await mine()).toMatchObject({
      state: 'decided',
      decision: { outcome: 'approved', reason: 'Passt zum Angebot.', gpuHours: 600 },
    })
  })

  it('forgets the password, sets a new one by mail and is signed out everywhere', async () => {
    const elsewhere = new Visitor(portal.test.app, '192.0.2.7')
    await elsewhere.post('/auth/password-resets', { email })
    const token = tokenIn(await post.next(email, /Passwort festlegen/), '/reset-password')
    expect((await elsewhere.post('/auth/password-changes', { token, password: 'fünf graue Reiher' })).status).toBe(204)
    expect((await founder.get('/applications')).status).toBe(401)
    expect((await elsewhere.post('/auth/sessions', { email, password: 'fünf graue Reiher' })).status).toBe(200)
    await post.next(email, /geändert/)
  })

  it('tries to register once more and learns by mail only that the account exists', async () => {
    const organisation = { name: 'Noch eine GmbH', kind: 'startup', country: 'DE' }
    const wish = { email, password: goodPassword, name: 'Gründerin', locale: 'de', organisation }
    expect((await new Visitor(portal.test.app, '192.0.2.8').post('/auth/registrations', wish)).status).toBe(202)
    expect((await post.next(email, /bereits einen Zugang/)).text).not.toContain('token=')
  })
})
