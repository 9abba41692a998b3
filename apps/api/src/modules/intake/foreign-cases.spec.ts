import { caseOf, submitted } from '../../test-applying'
import { desks, firms, openPortal, type Persona, type Portal } from '../../test-portal'
import { Visitor } from '../identity/test-visitor'
import type { QueueDto } from './dto/queue.dto'

let portal: Portal
let caseId: string
let applicationId: string
const visitors = new Map<Persona, Visitor>()

beforeAll(async () => {
  portal = await openPortal()
  for (const persona of [...desks, ...firms]) visitors.set(persona, await portal.as(persona))
  const { id } = await submitted(portal, visitors.get('startup') as Visitor, {
    firm: 'startup',
    programme: 'kisski-compute',
  })
  applicationId = id
  caseId = await caseOf(portal, id)
})
afterAll(() => portal?.close())

const unknown = '00000000-0000-4000-8000-000000000000'

type Call = readonly ['GET' | 'POST' | 'PUT', string, object?]

const applicantCalls = (id: string): readonly Call[] => [
  ['GET', `/applications/${id}`],
  ['GET', `/applications/${id}/dossier`],
  ['PUT', `/applications/${id}/answers`, { answers: {} }],
  ['PUT', `/applications/${id}/external`, { number: '1', state: 'x' }],
  ['POST', `/applications/${id}/submission`, { declarations: [] }],
  ['POST', `/applications/${id}/withdrawal`, {}],
  ['POST', `/applications/${id}/messages`, { body: 'x' }],
  ['POST', `/applications/${id}/clarification-answer`, { answers: {} }],
]

const deskCalls = (id: string): readonly Call[] => [
  ['GET', `/desk/cases/${id}`],
  ['GET', `/desk/cases/${id}/alternatives`],
  ['POST', `/desk/cases/${id}/take`, { version: 1 }],
  ['POST', `/desk/cases/${id}/clarification`, { version: 1, questions: ['project-title'], message: 'x' }],
  ['POST', `/desk/cases/${id}/forwarding`, { version: 1, programme: 'hlrs-commercial', operator: 'hlrs', reason: 'x' }],
  ['POST', `/desk/cases/${id}/assignment`, { version: 1, operator: 'hlrs' }],
  ['POST', `/desk/cases/${id}/approval`, { version: 1, reason: 'x' }],
  ['POST', `/desk/cases/${id}/decline`, { version: 1, reason: 'x' }],
  ['POST', `/desk/cases/${id}/advice`, { version: 1, reason: 'x' }],
  ['POST', `/desk/cases/${id}/messages`, { body: 'x', visibility: 'internal' }],
]

const answerTo = async (visitor: Visitor, [method, path, body]: Call) => {
  const answer = await visitor.send<{ code?: string; title?: string }>(method, path, {
    body,
    headers: { 'if-match': '"1"' },
  })
  return { status: answer.status, code: answer.body.code, title: answer.body.title }
}

const state = () =>
  portal.rows(
    `select a.state, a.version, c.state as desk, c.version as seen, (select count(*)::int from event) as events,
      (select count(*)::int from message) as messages from application a join "case" c on c.application_id = a.id`,
  )

const othersThan = (...own: readonly Persona[]) => [...desks, ...firms].filter((persona) => !own.includes(persona))

describe('an application of a firm', () => {
  it.each(othersThan('startup'))('does not exist for %s: the answer is that to an unknown id', async (persona) => {
    const visitor = visitors.get(persona) as Visitor
    const before = await state()
    for (const [index, call] of applicantCalls(applicationId).entries()) {
      const answer = await answerTo(visitor, call)
      expect([call[1], answer.status]).toEqual([call[1], 404])
      expect(answer).toEqual(await answerTo(visitor, applicantCalls(unknown)[index] as Call))
    }
    expect(await state()).toEqual(before)
    const list = await visitor.get<{ items: unknown[] }>('/applications')
    expect(list.body.items).toEqual([])
  })
})

describe('a case of a desk', () => {
  it.each(othersThan('kisski'))('does not exist for %s: the answer is that to an unknown id', async (persona) => {
    const visitor = visitors.get(persona) as Visitor
    const before = await state()
    for (const [index, call] of deskCalls(caseId).entries()) {
      const answer = await answerTo(visitor, call)
      expect([call[1], answer.status]).toEqual([call[1], 404])
      expect(answer).toEqual(await answerTo(visitor, deskCalls(unknown)[index] as Call))
    }
    expect(await state()).toEqual(before)
  })

  it.each(desks.filter((desk) => desk !== 'kisski'))('stands in no queue of %s', async (desk) => {
    for (const view of ['new', 'mine', 'waiting', 'forwarded', 'done', 'all']) {
      const { status, body } = await (visitors.get(desk) as Visitor).get<QueueDto>(`/desk/cases?view=${view}`)
      expect([status, body.items]).toEqual([200, []])
    }
  })

  it.each(firms)('%s has no desk', async (firm) => {
    const answer = await (visitors.get(firm) as Visitor).get<{ code: string }>('/desk/cases')
    expect([answer.status, answer.body.code]).toEqual([403, 'intake.no-desk'])
  })
})

describe('somebody who is not signed in', () => {
  it('is asked to sign in, everywhere', async () => {
    const nobody = new Visitor(portal.test.app)
    for (const call of [
      ...applicantCalls(applicationId),
      ...deskCalls(caseId),
      ['GET', '/applications'],
      ['GET', '/desk/cases'],
    ] as Call[])
      expect([call[1], (await answerTo(nobody, call)).status]).toEqual([call[1], 401])
  })
})

it.each(['nonsense', '..%2f..', "1' or '1'='1", '%00', unknown])('%s is no id of anything', async (id) => {
  for (const path of [`/applications/${id}`, `/desk/cases/${id}`]) {
    const { status } = await (visitors.get('kisski') as Visitor).get(path)
    expect(status).toBe(404)
  }
})
