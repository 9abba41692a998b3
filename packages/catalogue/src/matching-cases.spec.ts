import {
  applyChange,
  matchNeed,
  publicHolidays,
  toMatchingCatalogue,
  type MatchResult,
  type Need,
  type Offer,
} from '@rechenlotse/domain/matching'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadCatalogue } from './load-catalogue'
import cases from './matching-cases.json'

interface Expectation {
  readonly ineligible: readonly string[]
  readonly notIneligible: readonly string[]
  readonly unavailable: readonly string[]
  readonly order: readonly string[]
  readonly hintsFor: readonly string[]
  readonly plan: string | null
  readonly missesStartBy: readonly string[]
  readonly doesNotMissStartBy: readonly string[]
  readonly notFree: readonly string[]
  readonly free: readonly string[]
  readonly openQuestions: readonly string[]
}

interface Case {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly need: Need
  readonly expect: Expectation
}

const catalogue = toMatchingCatalogue(loadCatalogue(), 'reviewed')
const holidays = publicHolidays(2024, 2028)
const match = (need: Need, asOf: string, locale: 'de' | 'en' = 'de'): MatchResult =>
  matchNeed(need, catalogue, { asOf, locale, holidays })

const schema = (name: string) => JSON.parse(readFileSync(resolve('packages/domain/src/matching/schema', name), 'utf8'))
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
ajv.addSchema(schema('need.schema.json'), 'need.schema.json')
const isResponse = ajv.compile({ ...schema('match.schema.json'), $ref: '#/$defs/Response' })

const order = ['eligible', 'check', 'ineligible', 'unavailable']

describe.each(cases as unknown as readonly Case[])('$id $title', ({ asOf, need, expect: expected }) => {
  const result = match(need, asOf)
  const offer = (key: string): Offer => {
    const found = result.offers.find(({ programme }) => programme === key)
    if (found === undefined) throw new Error(`no programme ${key} in the catalogue`)
    return found
  }
  const verdicts = (keys: readonly string[]) => keys.map((key) => [key, offer(key).verdict])
  const all = (keys: readonly string[], verdict: string) => keys.map((key) => [key, verdict])

  it('rules out what is violated, each with a violated reason that has a source', () => {
    expect(verdicts(expected.ineligible)).toEqual(all(expected.ineligible, 'ineligible'))
    for (const key of expected.ineligible)
      expect(
        offer(key).reasons.filter(({ outcome, sources }) => outcome === 'violated' && sources.length > 0),
      ).not.toEqual([])
  })

  it('leaves open what is open and closes what is closed', () => {
    const wrong = expected.notIneligible.filter((key) => !['eligible', 'check'].includes(offer(key).verdict))
    expect(wrong.map((key) => [key, offer(key).reasons[0]?.text])).toEqual([])
    expect(verdicts(expected.unavailable)).toEqual(all(expected.unavailable, 'unavailable'))
  })

  it('gives hints that keep their promise', () => {
    for (const key of expected.hintsFor) expect([key, offer(key).hints]).not.toEqual([key, []])
    for (const { programme, hints } of result.offers)
      for (const { change, leadsTo } of hints) {
        const after = match(applyChange(need, change), asOf).offers.find((one) => one.programme === programme)
        expect([programme, change, after?.verdict]).toEqual([programme, change, leadsTo])
      }
  })

  it('plans, dates and prices as expected', () => {
    if (expected.plan !== null) expect(result.plans.length).toBeGreaterThan(0)
    for (const key of expected.missesStartBy) expect([key, offer(key).access.meetsStartBy]).toEqual([key, false])
    for (const key of expected.doesNotMissStartBy)
      expect([key, offer(key).access.meetsStartBy]).not.toEqual([key, false])
    for (const key of expected.free) expect([key, offer(key).cost.kind]).toEqual([key, 'free'])
    for (const key of expected.notFree)
      if (offer(key).verdict !== 'ineligible') expect([key, offer(key).cost.kind]).not.toEqual([key, 'free'])
  })

  it('asks what is open and keeps the order', () => {
    const asked = result.openQuestions.map(({ fact }) => fact)
    for (const alternatives of expected.openQuestions)
      expect(alternatives.split('|').some((fact) => asked.includes(fact))).toBe(true)
    const positions = expected.order.map((key) => result.offers.findIndex(({ programme }) => programme === key))
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
  })

  it('names every programme once, in the order of the verdicts, and answers by the contract in both languages', () => {
    expect(result.offers.map(({ programme }) => programme).sort()).toEqual(
      catalogue.programmes.map(({ key }) => key).sort(),
    )
    const groups = result.offers.map(({ verdict }) => order.indexOf(verdict))
    expect(groups).toEqual([...groups].sort())
    for (const locale of ['de', 'en'] as const)
      expect(isResponse(JSON.parse(JSON.stringify(match(need, asOf, locale)))) ? [] : isResponse.errors).toEqual([])
  })
})

describe('the open programmes for a German applicant', () => {
  it('always come with support services', () => {
    expect(match({ applicant: { country: 'DE' } }, '2026-11-23').services.length).toBeGreaterThan(0)
  })
})
