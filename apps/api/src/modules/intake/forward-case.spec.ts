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
      params: {
        reason: 'Dort passt die Größe.',
        fromDesk: 'kisski',
        toDesk: 'eurohpc-ju',
        deskName: 'eurohpc-ju',
        programmeName: { de: 'eurohpc-aif-playground (de)', en: 'eurohpc-aif-playground (en)' },
      },
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

  it('lets the old desk see nothing of what becomes of it, but where it is and how it stands', async () => {
    const { caseId } = await arrived()
    await kisski.post(`/desk/cases/${caseId}/take`, { version: 1 })
    await kisski.post(`/desk/cases/${caseId}/messages`, { body: 'Davor gesagt', visibility: 'public' })
    await forward(caseId, { version: 2 })
    const before = (await kisski.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    const there = (path: string, body: object) => eurohpc.post<CaseViewDto>(`/desk/cases/${caseId}/${path}`, body)
    await there('take', { version: 3 })
    await there('clarification', { version: 4, questions: ['project-title'], message: 'Wie heißt es wirklich?' })
    const [row] = await portal.rows<{ id: string }>('select application_id as id from "case" where id = $1', [caseId])
    const mine = (path: string, body: object) => founder.post(`/applications/${row?.id}/${path}`, body)
    await mine('clarification-answer', { answers: { 'project-title': 'Neuer Titel' }, message: 'Bemerkung danach' })
    await mine('messages', { body: 'Nachricht danach' })
    await there('approval', { version: 6, reason: 'Grund danach', amount: 7_700_077 })
    const after = (await kisski.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect(after).toMatchObject({ role: 'former_desk', state: 'decided', desk: { name: 'eurohpc-ju' }, owner: null })
    expect(after.publicState).toMatchObject({ code: 'applications.state.decided' })
    expect(after.decision).toBeNull()
    for (const part of ['timeline', 'messages', 'clarifications', 'answers'] as const)
      expect([part, after[part]]).toEqual([part, before[part]])
    expect(JSON.stringify(after)).not.toMatch(/Neuer Titel|danach|wirklich|7700077/)
    const queue = (await kisski.get<QueueDto>('/desk/cases?view=forwarded&limit=100')).body
    const listed = queue.items.find(({ id }) => id === caseId)
    expect(listed).toMatchObject({ state: 'decided', publicState: { code: 'applications.state.decided' }, owner: null })
    expect(JSON.stringify(listed)).not.toContain('Neuer Titel')
    expect((await eurohpc.get<CaseViewDto>(`/desk/cases/${caseId}`)).body.timeline).toHaveLength(
      after.timeline.length + 5,
    )
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

describe('a request for advice', () => {
  const asked = async (declarations: readonly string[]) => {
    const { organisationId } = portal.people.startup
    const wish = { organisation: organisationId, need: {}, message: 'Womit fangen wir an?', declarations }
    const { body } = await founder.post<ApplicationViewDto>('/advice-requests', wish)
    return { id: body.id, caseId: await caseOf(portal, body.id) }
  }
  const toKisski = { version: 1, programme: 'kisski-compute', operator: 'kisski', reason: 'Dort berät man dazu.' }

  it('is passed on only with consent, like everything', async () => {
    const central = await portal.as('central-advice')
    const { caseId } = await asked([])
    const answer = await forward(caseId, toKisski, central)
    expect([answer.status, answer.body.code]).toEqual([409, 'intake.applicant-has-not-agreed-to-forwarding'])
  })

  it('stays one at the centre, which answers and closes it', async () => {
    const central = await portal.as('central-advice')
    const { id, caseId } = await asked(['declaration-forwarding'])
    expect((await forward(caseId, toKisski, central)).status).toBe(200)
    const there = (await kisski.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect(there).toMatchObject({ programme: 'central-advice', operator: 'kisski', role: 'desk' })
    expect(there.answers['advice-message']?.value).toBe('Womit fangen wir an?')
    await kisski.post(`/desk/cases/${caseId}/take`, { version: 2 })
    const refused = await kisski.post<{ code: string }>(`/desk/cases/${caseId}/approval`, { version: 3, reason: 'x' })
    expect([refused.status, refused.body.code]).toEqual([409, 'intake.asks-for-advice'])
    const closed = await kisski.post<CaseViewDto>(`/desk/cases/${caseId}/advice`, { version: 3, reason: 'Am Telefon.' })
    expect(closed.body).toMatchObject({
      state: 'completed',
      decision: { outcome: 'answered', reason: 'Am Telefon.', by: 'kisski', provider: 'kisski' },
      allowedActions: ['write-note'],
    })
    const { forwardedTo } = (await founder.get<ApplicationViewDto>(`/applications/${id}`)).body
    const mine = (await founder.get<ApplicationViewDto>(`/applications/${forwardedTo}`)).body
    expect(mine).toMatchObject({
      publicState: { code: 'applications.state.answered', de: 'Beantwortet' },
      decision: { outcome: 'answered', reason: 'Am Telefon.' },
    })
    const listed = await founder.get<{ items: { id: string; forwardedFrom: string | null }[] }>('/applications')
    expect(listed.body.items.find((one) => one.id === forwardedTo)?.forwardedFrom).toBe(id)
  })

  it('declares nothing that it was not asked', async () => {
    const { organisationId } = portal.people.startup
    const wish = { organisation: organisationId, need: {}, message: 'x', declarations: ['declaration-correct'] }
    const { status, body } = await founder.post<{ errors: { pointer: string }[] }>('/advice-requests', wish)
    expect([status, body.errors[0]?.pointer]).toEqual([422, '/declarations'])
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
