import type { ApplicationViewDto } from './modules/applications'
import type { CaseViewDto } from './modules/intake/dto/case-view.dto'
import type { Visitor } from './modules/identity/test-visitor'
import { caseOf, draft, submitted } from './test-applying'
import { openPortal, type Portal } from './test-portal'

describe('a professor, whose programme decides elsewhere and who needs a big machine', () => {
  let portal: Portal
  let professor: Visitor
  let elsewhere: ApplicationViewDto

  beforeAll(async () => {
    portal = await openPortal()
    professor = await portal.as('uni')
  })
  afterAll(() => portal.close())

  it('takes a filled dossier along to the portal of the programme', async () => {
    elsewhere = await draft(portal, professor, { firm: 'uni', programme: 'nhr-normal' })
    const dossier = await professor.get(`/applications/${elsewhere.id}/dossier?locale=de`)
    expect(dossier.status).toBe(200)
    expect(JSON.stringify(dossier.body)).toContain('Fehler im Guss erkennen')
  })

  it('keeps number and state of the other portal in the own list', async () => {
    const report = { number: 'NHR-4711', state: 'eingereicht' }
    const kept = await professor.send<ApplicationViewDto>('PUT', `/applications/${elsewhere.id}/external`, {
      body: report,
    })
    expect(kept).toMatchObject({ status: 200, body: { external: report } })
    const list = await professor.get<{ items: { id: string; externalNumber: string }[] }>('/applications')
    expect(list.body.items.find(({ id }) => id === elsewhere.id)?.externalNumber).toBe('NHR-4711')
    expect(await portal.rows('select 1 from "case"')).toEqual([])
  })

  it('leaves the choice of the operator to central advice, which assigns it', async () => {
    const sent = await submitted(portal, professor, { firm: 'uni', programme: 'gcs-regular' })
    const id = await caseOf(portal, sent.id)
    const advice = await portal.as('central-advice')
    const open = await advice.get<CaseViewDto>(`/desk/cases/${id}`)
    expect(open.status).toBe(200)
    const assigned = await advice.post(`/desk/cases/${id}/assignment`, { operator: 'hlrs', version: open.body.version })
    expect(assigned.status).toBe(200)
    const hlrs = await portal.as('hlrs')
    expect((await hlrs.get(`/desk/cases/${id}`)).body).toMatchObject({ reference: sent.reference, state: 'submitted' })
    expect((await professor.get(`/applications/${sent.id}`)).body).toMatchObject({ operator: 'hlrs' })
  })

  it('picks the operator, and it lands there and nowhere else', async () => {
    const sent = await submitted(portal, professor, { firm: 'uni', programme: 'gcs-regular', operator: 'gcs' })
    const id = await caseOf(portal, sent.id)
    const status = async (desk: 'gcs' | 'hlrs' | 'central-advice') =>
      (await (await portal.as(desk)).get(`/desk/cases/${id}`)).status
    expect([await status('gcs'), await status('hlrs'), await status('central-advice')]).toEqual([200, 404, 404])
  })

  it('asks for advice and talks with the desk, whose notes stay inside', async () => {
    const organisation = portal.people.uni.organisationId
    const wish = { organisation, need: { workload: { kind: 'pretraining' } }, message: 'Welcher Weg passt zu uns?' }
    const asked = await professor.post<ApplicationViewDto>('/advice-requests', wish)
    expect(asked.status).toBe(201)
    const advice = await portal.as('central-advice')
    const id = await caseOf(portal, asked.body.id)
    await advice.post(`/desk/cases/${id}/messages`, { body: 'INTERN: erst Umfang klären', visibility: 'internal' })
    await advice.post(`/desk/cases/${id}/messages`, { body: 'Wir melden uns morgen.', visibility: 'public' })
    const text = JSON.stringify((await professor.get(`/applications/${asked.body.id}`)).body)
    expect(text).toContain('Wir melden uns morgen.')
    expect(text).not.toContain('INTERN')
  })
})
