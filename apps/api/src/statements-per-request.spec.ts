import { randomUUID } from 'node:crypto'
import { smallCatalogue } from './modules/catalogue/test-catalogue'
import { aCase } from './modules/identity/test-case'
import { routesIn } from './modules/identity/test-routes'
import { Database } from './platform/database/database'
import { statementsOf } from './platform/database/statements-of'
import { WorkerDatabase } from './platform/database/worker-database'
import { allDeclarations, caseOf, draft, submitted } from './test-applying'
import { testCatalogue } from './test-catalogue'
import { openPortal, type Portal, type Visitor } from './test-portal'

const mostOfARead = 4
const mostOfASubmission = 8
const more = 29

let portal: Portal
let visitors: Readonly<Record<'anybody' | 'startup' | 'kisski', Visitor>>
let application: string
let atDesk: string
let mail: string
let need: string

const small = smallCatalogue()
const catalogue = {
  ...small,
  programmes: testCatalogue.programmes.slice(0, 1).map(({ key, status }) => ({ ...small.programmes[0]!, key, status })),
}

beforeAll(async () => {
  portal = await openPortal({}, catalogue)
  const startup = await portal.as('startup')
  visitors = { anybody: startup, startup, kisski: await portal.as('kisski') }
  application = (await submitted(portal, startup, { firm: 'startup', programme: 'kisski-compute' })).id
  atDesk = await caseOf(portal, application)
  need = (await startup.post<{ id: string }>('/needs', { name: 'x', need: {} })).body.id
  await talk(1)
  await others(1)
  mail = (await portal.rows<{ id: string }>('select id from mail limit 1'))[0]!.id
})
afterAll(() => portal?.close())

/** Messages, questions, facts and applications that grow with the life of one case. */
const talk = (times: number) =>
  portal.rows(
    `with t as (select from generate_series(1, $4::int)),
     m as (insert into message (case_id, author_id, author_side, visibility, body) select $1, $3, 'desk', 'public', 'x' from t),
     q as (insert into clarification (case_id, application_id, questions, message, asked_by) select $1, $2, '{}', 'x', $3 from t)
     insert into event (type, actor_id, actor_side, organisation_id, application_id, case_id, visibility, payload)
     select 'intake.message-sent', $3, 'desk', $5, $2, $1, 'public', '{}' from t`,
    [atDesk, application, portal.people.kisski.personId, times, portal.people.startup.organisationId],
  )

const others = async (times: number): Promise<void> => {
  const { startup: firm, kisski: desk } = portal.people
  for (let time = 0; time < times; time += 1)
    await aCase(portal.test.database.ownerUrl, { firm, desk, mark: randomUUID() })
}

type Reader = keyof typeof visitors

/** Every route that reads, who asks it here, and under which address. */
const reads: Readonly<Record<string, readonly [Reader, () => string]>> = {
  '/health/live': ['anybody', () => '/health/live'],
  '/health/ready': ['anybody', () => '/health/ready'],
  '/me': ['startup', () => '/me'],
  '/catalogue': ['anybody', () => '/catalogue'],
  '/catalogue/programmes': ['anybody', () => '/catalogue/programmes'],
  '/catalogue/programmes/:key': ['anybody', () => '/catalogue/programmes/kisski-compute'],
  '/catalogue/systems': ['anybody', () => '/catalogue/systems'],
  '/catalogue/systems/:key': ['anybody', () => `/catalogue/systems/${small.systems[0]?.key}`],
  '/catalogue/providers': ['anybody', () => '/catalogue/providers'],
  '/catalogue/providers/:key': ['anybody', () => `/catalogue/providers/${small.providers[0]?.key}`],
  '/catalogue/services': ['anybody', () => '/catalogue/services'],
  '/catalogue/measures': ['anybody', () => '/catalogue/measures'],
  '/catalogue/references': ['anybody', () => '/catalogue/references'],
  '/applications': ['startup', () => '/applications'],
  '/applications/:id': ['startup', () => `/applications/${application}`],
  '/applications/:id/dossier': ['startup', () => `/applications/${application}/dossier`],
  '/needs': ['startup', () => '/needs'],
  '/needs/:id': ['startup', () => `/needs/${need}`],
  '/needs/unsubscriptions/one-click': ['anybody', () => '/needs/unsubscriptions/one-click?token=x&locale=de'],
  '/desk/cases': ['kisski', () => '/desk/cases?view=all&limit=100'],
  '/desk/cases/:id': ['kisski', () => `/desk/cases/${atDesk}`],
  '/desk/cases/:id/alternatives': ['kisski', () => `/desk/cases/${atDesk}/alternatives`],
  '/desk/destinations': ['kisski', () => '/desk/destinations'],
  '/mailbox': ['anybody', () => '/mailbox'],
  '/mailbox/:id': ['anybody', () => `/mailbox/${mail}`],
}

const statementsFor = async (work: () => Promise<{ readonly status: number; readonly body: unknown }>) => {
  const { app } = portal.test
  const asked = async () => {
    const { status, body } = await work()
    if (status >= 400) throw new Error(JSON.stringify(body))
  }
  const worker: string[] = []
  const own = await statementsOf(app.get(Database).connection, async () => {
    worker.push(...(await statementsOf(app.get(WorkerDatabase).connection, asked)))
  })
  return own.length + worker.length
}

const countReads = async (): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const [route, [reader, path]] of Object.entries(reads))
    counts[route] = await statementsFor(() => visitors[reader].get(path()))
  return counts
}

const submission = async (): Promise<number> => {
  const { id } = await draft(portal, visitors.startup, { firm: 'startup', programme: 'kisski-compute' })
  return statementsFor(() =>
    visitors.startup.send('POST', `/applications/${id}/submission`, {
      body: { declarations: allDeclarations },
      headers: { 'idempotency-key': randomUUID() },
    }),
  )
}

const adviceRequest = (): Promise<number> =>
  statementsFor(() =>
    visitors.startup.send('POST', '/advice-requests', {
      body: { organisation: portal.people.startup.organisationId, need: {}, message: 'Was passt?' },
      headers: { 'idempotency-key': randomUUID() },
    }),
  )

describe('the statements of a request', () => {
  it('are counted here for every route that reads', () => {
    const routes = routesIn(portal.test).filter((route) => route.startsWith('GET '))
    expect(routes.map((route) => route.replace('GET /api/v1', '')).sort()).toEqual(Object.keys(reads).sort())
  })

  it('are few, and as many with thirty rows as with one', async () => {
    const first = await countReads()
    const few = { reads: await countReads(), submission: await submission(), advice: await adviceRequest() }
    await talk(more)
    await others(more)
    const many = { reads: await countReads(), submission: await submission(), advice: await adviceRequest() }
    expect(many).toEqual(few)
    const tooMany = [first, many.reads].flatMap(Object.entries<number>).filter(([, count]) => count > mostOfARead)
    expect(tooMany).toEqual([])
    expect([many.submission, many.advice].filter((count) => count > mostOfASubmission)).toEqual([])
    for (const list of ['/applications', '/needs'])
      expect((await visitors.startup.get<{ items: unknown[] }>(list)).body.items.length).toBeGreaterThan(more)
  })
})
