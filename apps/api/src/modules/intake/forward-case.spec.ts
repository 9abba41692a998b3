import { caseOf, submitted, type Wish } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import type { ApplicationViewDto } from '../applications'
import type { Visitor } from '../identity/test-visitor'
import type { CaseViewDto } from './dto/case-view.dto'
import type { DestinationsDto, QueueDto } from './dto/queue.dto'

let portal: Portal
let founder: Visitor
let kisski: Visitor
let eurohpc: Visitor

beforeAll(async () => {
  portal = await openPortal()
  founder = await portal.as('startup')
  kisski = await portal.as('kisski')
  eurohpc = await portal.as('eurohpc-ju')
})
afterAll(() => portal?.close())

const arrived = async (more: Partial<Wish> = {}): Promise<{ caseId: string; applicationId: string }> => {
  const { id } = await submitted(portal, founder, { firm: 'startup', programme: 'kisski-compute', ...more })
  return { applicationId: id, caseId: await caseOf(portal, id) }
}

const forward = (caseId: string, more: object = {}, officer = kisski) =>
  officer.post<CaseViewDto & { code: string; errors?: { pointer: string }[] }>(`/desk/cases/${caseId}/forwarding`, {
    version: 1,
    programme: 'eurohpc-aif-playground',
    operator: 'eurohpc-ju',
    reason: 'Dort passt die Größe.',
    ...more,
  })

const queueOf = async (officer: Visitor, view: string) =>
  (await officer.get<QueueDto>(`/desk/cases?view=${view}&limit=100`)).body.items.map(({ id }) => id)

describe('forwarding a case', () => {
  it('makes a new application from the same dossier and moves the case with its history', async () => {
    const { caseId, applicationId } = await arrived()
    await kisski.post(`/desk/cases/${caseId}/messages`, { body: 'Nur für uns: zu groß.', visibility: 'internal' })
    const { status, body } = await forward(caseId)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      role: 'former_desk',
      state: 'submitted',
      programme: 'eurohpc-aif-playground',
      allowedActions: [],
    })

    const there = (await eurohpc.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect(there).toMatchObject({
      role: 'desk',
      state: 'submitted',
      operator: 'eurohpc-ju',
      reference: body.reference,
      owner: null,
    })
    expect(there.answers['project-title']?.value).toBe('Fehler im Guss erkennen')
    expect(there.timeline.map(({ code }) => code)).toEqual([
      'applications.submitted',
      'intake.note-written',
      'intake.case-forwarded',
      'intake.case-arrived',
    ])
    expect(there.messages.map((message) => message.body)).toEqual(['Nur für uns: zu groß.'])
    expect(there.allowedActions).toEqual(['take', 'forward', 'send-message', 'write-note'])

    const old = (await founder.get<ApplicationViewDto>(`/applications/${applicationId}`)).body
    expect(old).toMatchObject({ state: 'forwarded', allowedActions: [] })
    const current = (await founder.get<ApplicationViewDto>(`/applications/${old.forwardedTo}`)).body
    expect(current).toMatchObject({
      state: 'submitted',
      reference: there.reference,
      programme: 'eurohpc-aif-playground',
    })
    expect(current.timeline.at(-1)).toMatchObject({ code: 'intake.case-arrived', state: 'submitted' })
    expect(current.timeline.at(-2)).toMatchObject({
      code: 'intake.case-forwarded',
      params: { reason: 'Dort passt die Größe.', fromDesk: 'kisski', toDesk: 'eurohpc-ju' },
    })
    expect(JSON.stringify(current)).not.toContain('Nur für uns')
    const dossiers = await portal.rows('select distinct dossier_id from application where case_id = $1', [caseId])
    expect(dossiers).toHaveLength(1)
  })

  it('leaves the old desk a trace to read and nothing to do', async () => {
    const { caseId } = await arrived()
    await forward(caseId)
    expect(await queueOf(kisski, 'all')).toContain(caseId)
    expect(await queueOf(kisski, 'forwarded')).toContain(caseId)
    expect(await queueOf(kisski, 'new')).not.toContain(caseId)
    expect(await queueOf(eurohpc, 'new')).toContain(caseId)
    await eurohpc.post(`/desk/cases/${caseId}/messages`, { body: 'Hinweis unter uns', visibility: 'internal' })
    const trace = await kisski.get<CaseViewDto>(`/desk/cases/${caseId}`)
    expect(JSON.stringify(trace.body)).not.toContain('Hinweis unter uns')
    for (const [path, body] of [
      ['take', { version: 2 }],
      ['messages', { body: 'x', visibility: 'internal' }],
      ['decline', { version: 2, reason: 'x' }],
    ] as const)
      expect((await kisski.post(`/desk/cases/${caseId}/${path}`, body)).status).toBe(403)
  })

  it('and back again makes the first desk responsible once more', async () => {
    const { caseId } = await arrived()
    await forward(caseId)
    const back = { version: 2, programme: 'kisski-compute', operator: 'kisski', reason: 'Doch bei Ihnen.' }
    expect((await forward(caseId, back, eurohpc)).status).toBe(200)
    const there = (await kisski.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect(there).toMatchObject({ role: 'desk', programme: 'kisski-compute', version: 3 })
    const rights = await portal.rows<{ right: string }>(
      `select o.name, x."right" from case_access x join organisation o on o.id = x.organisation_id
       where case_id = $1 order by 1, 2`,
      [caseId],
    )
    expect(rights).toEqual([
      { name: 'eurohpc-ju', right: 'former_desk' },
      { name: 'kisski', right: 'desk' },
      { name: 'startup', right: 'applicant' },
    ])
  })

  it('waits for the applicant’s consent', async () => {
    const { caseId } = await arrived({ declarations: ['declaration-correct', 'declaration-entitled'] })
    const answer = await forward(caseId)
    expect([answer.status, answer.body.code]).toEqual([409, 'intake.applicant-has-not-agreed-to-forwarding'])
    await kisski.post(`/desk/cases/${caseId}/take`, { version: 1 })
    const questions = { version: 2, questions: ['declaration-forwarding'], message: 'Dürfen wir weiterleiten?' }
    expect((await kisski.post(`/desk/cases/${caseId}/clarification`, questions)).status).toBe(200)
    const [{ application_id: id } = { application_id: '' }] = await portal.rows<{ application_id: string }>(
      'select application_id from "case" where id = $1',
      [caseId],
    )
    const consent = await founder.post(`/applications/${id}/clarification-answer`, {
      answers: { 'declaration-forwarding': true },
    })
    expect(consent.status).toBe(200)
    expect((await forward(caseId, { version: 4 })).status).toBe(200)
  })

  it.each([
    [{ programme: 'nhr-normal', operator: 'nhr-verein' }, 'intake.programme-takes-no-cases', '/programme'],
    [{ operator: 'kisski' }, 'intake.programme-takes-no-cases', '/programme'],
    [{ programme: 'kisski-compute', operator: 'kisski' }, 'intake.same-destination', '/operator'],
  ])('has no way to %j', async (more, code, pointer) => {
    const { caseId } = await arrived()
    const { status, body } = await forward(caseId, more)
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([422, code, pointer])
  })

  it('knows where to: every programme and desk that takes cases here', async () => {
    const { body } = await kisski.get<DestinationsDto>('/desk/destinations')
    expect(body.items.map(({ programme, operator }) => `${programme} ${operator}`)).toEqual(
      expect.arrayContaining([
        'gcs-regular gcs',
        'gcs-regular hlrs',
        'central-advice central-advice',
        'westai-compute westai',
      ]),
    )
  })
})

describe('several operators', () => {
  it('are assigned by central advice', async () => {
    const central = await portal.as('central-advice')
    const { caseId, applicationId } = await arrived({ programme: 'gcs-regular' })
    expect((await central.get<CaseViewDto>(`/desk/cases/${caseId}`)).body.allowedActions).toContain('assign')
    const wrong = await central.post<{ code: string }>(`/desk/cases/${caseId}/assignment`, {
      version: 1,
      operator: 'kisski',
    })
    expect([wrong.status, wrong.body.code]).toEqual([422, 'intake.operator-unknown'])
    const { status, body } = await central.post<CaseViewDto>(`/desk/cases/${caseId}/assignment`, {
      version: 1,
      operator: 'hlrs',
    })
    expect([status, body.role, body.operator]).toEqual([200, 'former_desk', 'hlrs'])
    const hlrs = await portal.as('hlrs')
    expect((await hlrs.get<CaseViewDto>(`/desk/cases/${caseId}`)).body).toMatchObject({
      role: 'desk',
      state: 'submitted',
    })
    expect((await founder.get<ApplicationViewDto>(`/applications/${applicationId}`)).body).toMatchObject({
      operator: 'hlrs',
      state: 'submitted',
    })
  })

  it('are nothing that another desk assigns', async () => {
    const { caseId } = await arrived()
    const answer = await kisski.post<{ code: string }>(`/desk/cases/${caseId}/assignment`, {
      version: 1,
      operator: 'kisski',
    })
    expect([answer.status, answer.body.code]).toEqual([409, 'intake.nothing-to-assign'])
  })
})
