import { caseOf, submitted } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import type { ApplicationViewDto } from '../applications'
import type { Visitor } from '../identity/test-visitor'
import type { CaseViewDto } from './dto/case-view.dto'

type Conflict = CaseViewDto & { code: string; params: Record<string, unknown> }

let portal: Portal
let founder: Visitor
let officer: Visitor
const wish = { firm: 'startup', programme: 'kisski-compute' } as const

beforeAll(async () => {
  portal = await openPortal()
  founder = await portal.as('startup')
  officer = await portal.as('kisski')
})
afterAll(() => portal?.close())

const taken = async (): Promise<{ caseId: string; applicationId: string; version: number }> => {
  const { id } = await submitted(portal, founder, wish)
  const caseId = await caseOf(portal, id)
  const { body } = await officer.post<CaseViewDto>(`/desk/cases/${caseId}/take`, { version: 1 })
  return { caseId, applicationId: id, version: body.version }
}

const decide = (caseId: string, version: number, outcome: 'approval' | 'decline') =>
  officer.post<Conflict>(`/desk/cases/${caseId}/${outcome}`, { version, reason: `reason of ${outcome}` })

describe('deciding', () => {
  it('needs a case that somebody took', async () => {
    const { id } = await submitted(portal, founder, wish)
    const answer = await decide(await caseOf(portal, id), 1, 'approval')
    expect([answer.status, answer.body.code]).toEqual([409, 'intake.not-in-this-state'])
  })

  it('shows the applicant outcome, reason and amount at once', async () => {
    const { caseId, applicationId, version } = await taken()
    const answer = await officer.post<CaseViewDto>(`/desk/cases/${caseId}/approval`, {
      version,
      reason: 'Passt gut.',
      amount: 5000,
    })
    expect(answer.body).toMatchObject({ state: 'decided', decision: { outcome: 'approved', gpuHours: 5000 } })
    const { body } = await founder.get<ApplicationViewDto>(`/applications/${applicationId}`)
    expect(body.decision).toMatchObject({ outcome: 'approved', reason: 'Passt gut.', gpuHours: 5000, by: 'kisski' })
    expect(body.publicState).toEqual({ code: 'applications.state.approved', de: 'Bewilligt', en: 'Approved' })
    expect(body.timeline.map(({ code, by, state }) => [code, by, state])).toEqual([
      ['applications.started', 'applicant', 'draft'],
      ['applications.submitted', 'applicant', 'submitted'],
      ['intake.case-taken', 'desk', 'in_check'],
      ['intake.case-approved', 'desk', 'decided'],
    ])
  })

  it('says where and when it is computed', async () => {
    const { caseId, applicationId, version } = await taken()
    const grant = { version, reason: 'Passt.', system: 'Grete', startsOn: '2027-01-01', endsOn: '2027-06-30' }
    expect((await officer.post(`/desk/cases/${caseId}/approval`, grant)).status).toBe(200)
    const { body } = await founder.get<ApplicationViewDto>(`/applications/${applicationId}`)
    expect(body.decision).toMatchObject({
      system: 'Grete',
      startsOn: '2027-01-01',
      endsOn: '2027-06-30',
      gpuHours: null,
      provider: 'kisski',
      suggestions: [],
    })
  })

  it('suggests other programmes with a decline', async () => {
    const { caseId, applicationId, version } = await taken()
    const no = { version, reason: 'Passt nicht.', suggestions: ['westai-compute', 'hlrs-commercial'] }
    expect((await officer.post(`/desk/cases/${caseId}/decline`, no)).status).toBe(200)
    const { body } = await founder.get<ApplicationViewDto>(`/applications/${applicationId}`)
    expect(body.decision?.suggestions).toEqual([
      { programme: 'westai-compute', name: { de: 'westai-compute (de)', en: 'westai-compute (en)' } },
      { programme: 'hlrs-commercial', name: { de: 'hlrs-commercial (de)', en: 'hlrs-commercial (en)' } },
    ])
  })

  it('has one winner when two officers decide at once; the other hears who, what and when', async () => {
    const rounds = 12
    for (let round = 0; round < rounds; round += 1) {
      const { caseId, version } = await taken()
      const answers = await Promise.all([decide(caseId, version, 'approval'), decide(caseId, version, 'decline')])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const loser = answers.find(({ status }) => status === 409)
      const winner = answers.find(({ status }) => status === 200)
      expect(loser?.body.code).toBe('intake.somebody-was-faster')
      expect(loser?.body.params).toEqual({
        event: winner?.body.decision?.outcome === 'approved' ? 'intake.case-approved' : 'intake.case-declined',
        by: 'kisski',
        at: expect.stringMatching(/^\d{4}-.+Z$/),
        state: 'decided',
        version: version + 1,
      })
      const decisions = await portal.rows('select outcome from decision where case_id = $1', [caseId])
      expect(decisions).toEqual([{ outcome: winner?.body.decision?.outcome }])
      const facts = await portal.rows(`select 1 from event where case_id = $1 and payload->>'to' = 'decided'`, [caseId])
      expect(facts).toHaveLength(1)
    }
  })

  it('or withdrawing: one of both happens', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { caseId, applicationId, version } = await taken()
      const [approval, withdrawal] = await Promise.all([
        decide(caseId, version, 'approval'),
        founder.post(`/applications/${applicationId}/withdrawal`, {}),
      ])
      expect([approval.status, withdrawal.status].sort()).toEqual([200, 409])
      const [row] = await portal.rows<{ application: string; desk: string }>(
        `select a.state as application, c.state as desk from application a join "case" c on c.application_id = a.id where c.id = $1`,
        [caseId],
      )
      const state = approval.status === 200 ? 'decided' : 'withdrawn'
      expect(row).toEqual({ application: state, desk: state })
    }
  })

  it('is refused on a stale page before anything is written', async () => {
    const { caseId, version } = await taken()
    const answer = await decide(caseId, version - 1, 'decline')
    expect([answer.status, answer.body.code, answer.body.params['event']]).toEqual([
      409,
      'intake.somebody-was-faster',
      'intake.case-taken',
    ])
  })

  it.each([
    [{ version: 2 }, '/reason'],
    [{ version: 2, reason: '   ' }, '/reason'],
    [{ version: 2, reason: 'x'.repeat(6001) }, '/reason'],
    [{ version: 2, reason: 'a\u0000b' }, '/reason'],
    [{ version: '2', reason: 'x' }, '/version'],
    [{ version: 1e99, reason: 'x' }, '/version'],
    [{ version: 2, reason: 'x', amount: -1 }, '/amount'],
    [{ version: 2, reason: 'x', amount: 1e99 }, '/amount'],
    [{ version: 2, reason: 'x', outcome: 'approved' }, '/outcome'],
    [{ version: 2, reason: 'x', startsOn: '2027-02-30' }, '/startsOn'],
    [{ version: 2, reason: 'x', startsOn: '2027-02-02', endsOn: '2027-02-01' }, '/endsOn'],
  ])('refuses %j at its place', async (body, pointer) => {
    const { caseId } = await taken()
    const answer = await officer.post<{ errors: { pointer: string }[] }>(`/desk/cases/${caseId}/approval`, body)
    expect([answer.status, answer.body.errors.map((fault) => fault.pointer)]).toEqual([422, [pointer]])
  })
})
