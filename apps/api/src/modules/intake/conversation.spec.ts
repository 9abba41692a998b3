import type { Rule } from '@rechenlotse/domain/matching'
import { caseOf, submitted } from '../../test-applying'
import { testCatalogue } from '../../test-catalogue'
import { openPortal, type Portal } from '../../test-portal'
import type { ApplicationViewDto } from '../applications'
import type { Visitor } from '../identity/test-visitor'
import type { AlternativesDto } from './dto/case-parts.dto'
import type { CaseViewDto } from './dto/case-view.dto'

let portal: Portal
let founder: Visitor
let officer: Visitor
let id: string
let caseId: string

const said = { de: 'Zweck', en: 'Purpose' }
const purposeRule: Rule = {
  id: 'purpose-is-known',
  fact: 'project.purpose',
  in: ['fundamental_research', 'precompetitive_research', 'competitive_development'],
  text: { fulfilled: said, violated: said, unknown: said },
  citations: [],
}

/** The first programme asks for a purpose other than running a service. */
const catalogue = {
  ...testCatalogue,
  programmes: testCatalogue.programmes.map((one, index) => (index === 0 ? { ...one, rules: [purposeRule] } : one)),
}
const outcomes = (match: CaseViewDto['match']) =>
  Object.fromEntries((match?.reasons ?? []).map(({ rule, outcome }) => [rule, outcome]))

beforeAll(async () => {
  portal = await openPortal({}, catalogue)
  founder = await portal.as('startup')
  officer = await portal.as('kisski')
})
afterAll(() => portal?.close())
beforeEach(async () => {
  id = (await submitted(portal, founder, { firm: 'startup', programme: 'kisski-compute' })).id
  caseId = await caseOf(portal, id)
})

const atDesk = (path: string, body: object) =>
  officer.post<CaseViewDto & { code: string }>(`/desk/cases/${caseId}/${path}`, body)
const asApplicant = (path: string, body: object) =>
  founder.post<ApplicationViewDto & { code: string; errors: { pointer: string; code: string }[] }>(
    `/applications/${id}/${path}`,
    body,
  )

const ask = async () => {
  await atDesk('take', { version: 1 })
  return atDesk('clarification', {
    version: 2,
    questions: ['project-duration', 'technical-gpu-hours'],
    message: 'Wie lange, wie viel?',
  })
}

describe('messages', () => {
  it('go both ways in public', async () => {
    await atDesk('messages', { body: 'Guten Tag', visibility: 'public' })
    const { body } = await asApplicant('messages', { body: 'Danke' })
    expect(body.messages.map((message) => [message.by, message.body])).toEqual([
      ['desk', 'Guten Tag'],
      ['applicant', 'Danke'],
    ])
    const desk = (await officer.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect(desk.messages.map((message) => [message.by, message.name, message.body])).toEqual([
      ['desk', 'kisski', 'Guten Tag'],
      ['applicant', 'startup', 'Danke'],
    ])
  })

  it('among officers never reach the applicant, in no answer', async () => {
    const canary = 'canary-8f31'
    await atDesk('messages', { body: canary, visibility: 'internal' })
    const answers = [
      await founder.get(`/applications/${id}`),
      await founder.get('/applications'),
      await founder.get(`/applications/${id}/dossier`),
      await asApplicant('messages', { body: 'Noch etwas' }),
      await asApplicant('withdrawal', {}),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer.body)).not.toContain(canary)
      expect(JSON.stringify(answer.body)).not.toContain('note-written')
    }
    expect(JSON.stringify((await officer.get(`/desk/cases/${caseId}`)).body)).toContain(canary)
  })

  it.each([
    { body: '', visibility: 'public' },
    { body: 'x', visibility: 'secret' },
    { body: 'x' },
    { body: { text: 'x' }, visibility: 'public' },
    { body: 'x', visibility: 'public', author: 'somebody' },
  ])('%j are refused', async (body) => {
    expect((await atDesk('messages', body)).status).toBe(422)
    expect(await portal.rows('select 1 from message where case_id = $1', [caseId])).toEqual([])
  })
})

describe('the matching at the desk', () => {
  it('judges the need as the application states it, in both languages', async () => {
    const { match, need } = (await officer.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect(need).toEqual({ workload: { kind: 'finetuning' } })
    expect(match).toMatchObject({ verdict: 'eligible', asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
    for (const { text } of match?.reasons ?? []) expect([typeof text.de, typeof text.en]).toEqual(['string', 'string'])
    expect(outcomes(match)).toEqual({ 'purpose-is-known': 'fulfilled' })
  })

  it('judges anew what was answered to a question', async () => {
    await atDesk('take', { version: 1 })
    await atDesk('clarification', { version: 2, questions: ['project-purpose'], message: 'Wirklich?' })
    await asApplicant('clarification-answer', { answers: { 'project-purpose': 'production_service' } })
    const { match } = (await officer.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect([match?.verdict, outcomes(match)]).toEqual(['ineligible', { 'purpose-is-known': 'violated' }])
  })

  it('says for every programme how it fits, the best first', async () => {
    const { status, body } = await officer.get<AlternativesDto>(`/desk/cases/${caseId}/alternatives`)
    expect(status).toBe(200)
    expect(body.items).toHaveLength(catalogue.programmes.length)
    expect(body.items).toContainEqual({
      programme: 'westai-compute',
      programmeName: { de: 'westai-compute (de)', en: 'westai-compute (en)' },
      verdict: 'eligible',
    })
    expect(body.items.at(-1)).toMatchObject({ programme: 'closed-call', verdict: 'unavailable' })
  })
})

describe('a clarification', () => {
  it('shows the applicant what is asked', async () => {
    expect((await ask()).body).toMatchObject({
      state: 'clarification',
      allowedActions: ['decline', 'send-message', 'write-note'],
    })
    const { body } = await founder.get<ApplicationViewDto>(`/applications/${id}`)
    expect(body.clarification).toMatchObject({
      questions: ['project-duration', 'technical-gpu-hours'],
      message: 'Wie lange, wie viel?',
    })
    expect(body.allowedActions).toEqual(['answer-clarification', 'send-message', 'withdraw'])
  })

  it('changes only what was asked, and shows the desk before and after', async () => {
    await ask()
    const { status, body } = await asApplicant('clarification-answer', {
      answers: { 'project-duration': 9, 'technical-gpu-hours': 1200 },
      message: 'Etwas länger.',
    })
    expect([status, body.state, body.clarification]).toEqual([200, 'in_check', null])
    const desk = (await officer.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
    expect(desk.clarifications[0]?.changes).toEqual({
      'project-duration': { before: 6, after: 9 },
      'technical-gpu-hours': { before: null, after: 1200 },
    })
    expect(desk).toMatchObject({ state: 'in_check', version: 4 })
    expect(desk.messages.map((message) => message.body)).toEqual(['Etwas länger.'])
  })

  it('is answered with nothing else', async () => {
    await ask()
    const { status, body } = await asApplicant('clarification-answer', { answers: { 'project-title': 'Neu' } })
    expect([status, body.errors]).toEqual([
      422,
      [{ pointer: '/answers/project-title', code: 'applications.question-not-asked' }],
    ])
    const wrong = await asApplicant('clarification-answer', { answers: { 'project-duration': 5000 } })
    expect([wrong.status, wrong.body.errors[0]?.code]).toEqual([422, 'applications.answer-out-of-range'])
    expect((await founder.get<ApplicationViewDto>(`/applications/${id}`)).body.state).toBe('clarification')
  })

  it('is not answered by leaving open what was asked, unless a remark says why', async () => {
    await ask()
    const missing = { status: 422, code: 'applications.answers-refused' }
    for (const answers of [{}, { 'project-duration': 7 }, { 'technical-gpu-hours': null, 'project-duration': 7 }]) {
      const { status, body } = await asApplicant('clarification-answer', { answers })
      expect({ status, code: body.code, errors: body.errors }).toEqual({
        ...missing,
        errors: [{ pointer: '/answers/technical-gpu-hours', code: 'applications.answer-missing' }],
      })
    }
    const { body } = await asApplicant('clarification-answer', { answers: {}, message: 'Das wissen wir noch nicht.' })
    expect(body.state).toBe('in_check')
  })

  it('that asks for consent takes a yes and a no', async () => {
    await atDesk('take', { version: 1 })
    for (const [version, answer] of [
      [2, false],
      [4, true],
    ] as const) {
      await atDesk('clarification', { version, questions: ['declaration-forwarding'], message: 'Weiterleiten?' })
      const said = await asApplicant('clarification-answer', { answers: { 'declaration-forwarding': answer } })
      expect(said.status).toBe(200)
      const desk = (await officer.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
      expect([desk.agreedToForwarding, desk.allowedActions.includes('forward')]).toEqual([answer, answer])
    }
  })

  it.each(['withdrawal', 'decline'] as const)('stays open no longer after a %s', async (end) => {
    await ask()
    if (end === 'withdrawal') await asApplicant('withdrawal', {})
    else await atDesk('decline', { version: 3, reason: 'Keine Antwort.' })
    const open = await portal.rows('select 1 from clarification where case_id = $1 and answered_at is null', [caseId])
    expect(open).toEqual([])
  })

  it('asks only what the form knows', async () => {
    await atDesk('take', { version: 1 })
    const answer = await atDesk('clarification', {
      version: 2,
      questions: ['project-title', 'shoe-size'],
      message: 'x',
    })
    expect([answer.status, answer.body.code]).toEqual([422, 'intake.question-unknown'])
    expect((await officer.get<CaseViewDto>(`/desk/cases/${caseId}`)).body.version).toBe(2)
  })

  it('is answered once when two colleagues answer at once', async () => {
    await ask()
    const answers = await Promise.all([
      asApplicant('clarification-answer', { answers: { 'project-duration': 7, 'technical-gpu-hours': 1 } }),
      asApplicant('clarification-answer', { answers: { 'project-duration': 8, 'technical-gpu-hours': 1 } }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
