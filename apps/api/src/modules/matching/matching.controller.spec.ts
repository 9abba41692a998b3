import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Database } from '../../platform/database/database'
import { statementsOf } from '../../platform/database/statements-of'
import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { CatalogueModule, publishCatalogue } from '../catalogue'
import { smallCatalogue } from '../catalogue/test-catalogue'
import { IdentityModule } from '../identity'
import { MatchingModule } from './index'

let test: TestApplication
let revision: string
beforeAll(async () => {
  test = await startTestApplication([IdentityModule, CatalogueModule, MatchingModule])
  revision = (await publishCatalogue(test.database.ownerUrl, smallCatalogue(), { demo: true })).revision
})
afterAll(() => test.close())

const post = (payload: object | string) =>
  test.app.inject({ method: 'POST', url: '/api/v1/matches', payload, headers: { 'content-type': 'application/json' } })

const schema = (name: string) => JSON.parse(readFileSync(resolve('packages/domain/src/matching/schema', name), 'utf8'))
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
ajv.addSchema(schema('need.schema.json'), 'need.schema.json')
const isResponse = ajv.compile({ ...schema('match.schema.json'), $ref: '#/$defs/Response' })

describe('POST /matches', () => {
  it('answers a need without login, cookie or any trace, as the contract says', async () => {
    const answer = await post({ need: {}, asOf: '2026-11-23', locale: 'en' })
    expect(answer.statusCode).toBe(200)
    expect(isResponse(answer.json()) ? [] : isResponse.errors).toEqual([])
    expect(answer.json()).toMatchObject({ asOf: '2026-11-23', catalogueRevision: revision })
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('names each programme once, with where an application goes', async () => {
    const { offers } = (await post({ need: {} })).json()
    expect(offers.map(({ programme, intake }: { programme: string; intake: string }) => [programme, intake])).toEqual([
      ['try', 'contact'],
    ])
  })

  it('evaluates today in Berlin where no date is given', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
    expect((await post({ need: {} })).json().asOf).toBe(today)
  })

  it.each(['0000-01-01', '0001-01-01', '9999-12-31'])('answers for %s too', async (asOf) => {
    const answer = await post({ need: {}, asOf })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().asOf).toBe(asOf)
  })

  it('says the same in German and in English', async () => {
    const texts = async (locale: string) =>
      (await post({ need: { applicant: { country: 'KZ' } }, locale }))
        .json()
        .offers[0].reasons.map(({ rule }: { rule: string }) => rule)
    expect(await texts('de')).toEqual(await texts('en'))
  })

  it.each([
    [{ need: { aplicant: {} } }, '/need/aplicant', 'http.field-unknown'],
    [{ need: { workload: { gpuHours: 1.7e308 } } }, '/need/workload/gpuHours', 'http.max'],
    [
      { need: { applicant: { memberOfProviders: Array.from({ length: 501 }, (_, n) => `p${n}`) } } },
      '/need/applicant/memberOfProviders',
      'http.array-max-size',
    ],
    [
      { need: { applicant: { runningProjects: ['x'.repeat(201)] } } },
      '/need/applicant/runningProjects',
      'http.max-length',
    ],
    [
      { need: { workload: { gpuHoursReference: 'x'.repeat(201) } } },
      '/need/workload/gpuHoursReference',
      'http.max-length',
    ],
    [{ need: { applicant: { kind: 'firm' } } }, '/need/applicant/kind', 'http.is-in'],
    [{ need: { workload: { gpuHours: -1 } } }, '/need/workload/gpuHours', 'http.more-than'],
    [{ need: { applicant: null } }, '/need/applicant', 'http.is-object'],
    [{ need: { timing: { startBy: '2026-02-30' } } }, '/need/timing/startBy', 'http.calendar-day'],
    [
      { need: { workload: { gpuHoursReference: 'abacus' } } },
      '/need/workload/gpuHoursReference',
      'matching.gpu-not-in-catalogue',
    ],
    [{}, '/need', 'http.is-object'],
  ])('refuses %j at %s', async (body, pointer, code) => {
    const answer = await post(body)
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json().errors).toEqual([expect.objectContaining({ pointer, code })])
  })

  it('tells every fault at once', async () => {
    const answer = await post({ need: { applicant: { kind: 1, country: 'de' }, x: 1 }, locale: 'fr' })
    const pointers = answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers.sort()).toEqual(['/locale', '/need/applicant/country', '/need/applicant/kind', '/need/x'])
  })

  it('refuses broken JSON and numbers that are none', async () => {
    expect((await post('{"need":')).statusCode).toBe(400)
    expect((await post('{"need":{"workload":{"gpuHours":1e400}}}')).statusCode).toBe(422)
  })

  it('takes at most four statements', async () => {
    const statements = await statementsOf(test.app.get(Database).connection, () => post({ need: {} }))
    expect(statements.length).toBeLessThanOrEqual(4)
  })
})
