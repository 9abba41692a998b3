import { brotliDecompressSync } from 'node:zlib'
import { Client } from 'pg'
import { Database } from '../../platform/database/database'
import { statementsOf } from '../../platform/database/statements-of'
import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { IdentityModule } from '../identity'
import { CatalogueModule, publishCatalogue } from './index'
import { catalogueWithContinuousProgramme } from './test-catalogue'

let test: TestApplication
let revision: string
beforeAll(async () => {
  test = await startTestApplication([IdentityModule, CatalogueModule])
  revision = (await publishCatalogue(test.database.ownerUrl, catalogueWithContinuousProgramme(), { demo: true }))
    .revision
})
afterAll(() => test.close())

const ask = (path: string, headers: Record<string, string> = {}) =>
  test.app.inject({ method: 'GET', url: `/api/v1/catalogue${path}`, headers })
const read = async (path: string) => (await ask(path)).json()

async function asOwner(sql: string): Promise<void> {
  const owner = new Client({ connectionString: test.database.ownerUrl })
  await owner.connect()
  await owner.query(sql)
  await owner.end()
}

const lists = ['', '/programmes', '/systems', '/providers', '/services', '/measures', '/references']

describe.each(lists)('GET /catalogue%s', (path) => {
  it('names the revision that it shows', async () => {
    const answer = await ask(path)
    expect(answer.statusCode).toBe(200)
    expect(answer.json().revision).toBe(revision)
  })

  it('is not sent again to whoever has it', async () => {
    const { etag } = (await ask(path)).headers
    expect(etag).toContain(revision)
    const again = await ask(path, { 'if-none-match': String(etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await ask(path, { 'if-none-match': '"other"' })).statusCode).toBe(200)
  })

  it('is sent small to whoever takes brotli, and plain to everybody else', async () => {
    const plain = await ask(path)
    const small = await ask(path, { 'accept-encoding': 'gzip, deflate, br' })
    expect([plain.headers['content-encoding'], small.headers['content-encoding']]).toEqual([undefined, 'br'])
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.body)
    expect((await ask(path, { 'accept-encoding': 'gzip, br;q=0' })).headers['content-encoding']).toBeUndefined()
  })

  it('takes at most four statements', async () => {
    const statements = await statementsOf(test.app.get(Database).connection, () => ask(path))
    expect(statements.length).toBeLessThanOrEqual(4)
  })
})

it('gives the browser what matching needs, without facts', async () => {
  const { catalogue } = await read('')
  expect(catalogue.revision).toBe(revision)
  expect(catalogue.programmes.map(({ key, intake }: { key: string; intake: string }) => [key, intake])).toEqual([
    ['anytime', 'contact'],
    ['try', 'contact'],
    ['until-midnight', 'contact'],
  ])
  expect(JSON.stringify(catalogue)).not.toContain('"facts"')
})

it('lists programmes with their operators, places and next cut-off', async () => {
  const { items } = await read('/programmes')
  expect(items[1]).toMatchObject({
    key: 'try',
    statusCode: 'open',
    intake: 'contact',
    calendarKind: 'dates',
    countries: ['FI'],
    costKinds: ['free'],
    conditionalCostKinds: [],
  })
  expect(items[1].operators[0]).toMatchObject({ key: 'csc', approximateCoordinates: { lat: 64, lon: 27 } })
  expect(items[1].systems[0]).toMatchObject({ key: 'lumi', country: 'FI' })
})

it('shows one programme whole: rules written out, sources resolved, rounds', async () => {
  const programme = await read('/programmes/try')
  expect(programme.rules[1]).toMatchObject({ id: 'in-eu', fact: 'applicant.country' })
  expect(programme.rules[0].citations[0]).toMatchObject({
    key: 'white-paper',
    chapter: '6 Maßnahmen',
    tier: 'seed',
    asOf: '2024-05-17',
    thirdParty: false,
  })
  expect(programme.offers[0].partition).toMatchObject({ key: 'lumi-g', gpu: { key: 'h200' }, countedPerModule: 1 })
  expect(programme.rounds).toEqual([
    { id: expect.any(String), continuous: false, opensAt: null, cutoffAt: '2026-11-30T09:00:00.000Z' },
  ])
  expect(programme.isDemo).toBe(true)
  expect(programme.unknownFields).toEqual([{ field: 'status', label: { de: 'Ja', en: 'Yes' } }])
  expect(programme.sources.map(({ key }: { key: string }) => key)).toEqual(['white-paper'])
})

it('shows a value with its label and its source', async () => {
  const { items } = await read('/measures')
  expect(items[0].facts[0]).toMatchObject({
    field: 'status',
    label: { de: 'Ja' },
    text: { en: 'Yes' },
    citation: { tier: 'seed', url: null, chapter: '6 Maßnahmen' },
  })
})

it('shows a system with its provider and the programmes that offer it', async () => {
  const system = await read('/systems/lumi')
  expect(system.provider.key).toBe('csc')
  expect(system.programmes.map(({ key }: { key: string }) => key)).toEqual(['anytime', 'try', 'until-midnight'])
})

it('shows a provider with its systems, services and programmes', async () => {
  const provider = await read('/providers/csc')
  expect(provider.systems.map(({ key }: { key: string }) => key)).toEqual(['lumi', 'other'])
  expect(provider.services.map(({ key }: { key: string }) => key)).toEqual(['advice'])
  expect(provider.programmes).toHaveLength(3)
})

it.each(['/programmes/try', '/systems/lumi', '/providers/csc'])(
  'does not send %s again to whoever has it',
  async (path) => {
    const { etag } = (await ask(path)).headers
    expect((await ask(path, { 'if-none-match': String(etag) })).statusCode).toBe(304)
    const nothing = `${path.slice(0, path.lastIndexOf('/'))}/nothing`
    expect((await ask(nothing, { 'if-none-match': String(etag) })).statusCode).toBe(404)
  },
)

it('sends a programme again once an operator has set its intake otherwise', async () => {
  const { etag } = (await ask('/programmes/try')).headers
  await asOwner(`insert into intake_setting values ('try', 'here', '{csc}')`)
  const again = await ask('/programmes/try', { 'if-none-match': String(etag) })
  expect([again.statusCode, again.json().intake, again.json().intakeOperators]).toEqual([200, 'here', ['csc']])
})

it.each(['programme', 'system', 'provider'])('answers 404 for a %s that does not exist', async (kind) => {
  const answer = await ask(`/${kind}s/nothing`)
  expect([answer.statusCode, answer.json().code]).toEqual([404, `catalogue.${kind}-not-found`])
})

it.each(['/programmes/try', '/systems/lumi', '/providers/csc'])('reads %s in at most four statements', async (path) => {
  const statements = await statementsOf(test.app.get(Database).connection, () => ask(path))
  expect(statements.length).toBeLessThanOrEqual(4)
})
