import { caseOf, submitted } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import type { ApplicationViewDto } from '../applications'
import type { Visitor } from '../identity/test-visitor'
import type { CaseViewDto } from './dto/case-view.dto'

let portal: Portal
let founder: Visitor
let officer: Visitor
let id: string
let caseId: string

beforeAll(async () => {
  portal = await openPortal()
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

it('a case shows what the matching says today, in both languages', async () => {
  const { match, need } = (await officer.get<CaseViewDto>(`/desk/cases/${caseId}`)).body
  expect(need).toEqual({ workload: { kind: 'finetuning' } })
  expect(match).toMatchObject({ verdict: expect.any(String), asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
  for (const { text } of match?.reasons ?? []) expect([typeof text.de, typeof text.en]).toEqual(['string', 'string'])
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
      asApplicant('clarification-answer', { answers: { 'project-duration': 7 } }),
      asApplicant('clarification-answer', { answers: { 'project-duration': 8 } }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
