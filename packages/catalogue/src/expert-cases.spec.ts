import { matchNeed, publicHolidays, toMatchingCatalogue, type Need, type Offer } from '@rechenlotse/domain/matching'
import { loadCatalogue } from './load-catalogue'
import cases from './expert-cases.json'

type Keys = readonly string[]
type ByProgramme<Value> = Readonly<Record<string, Value>>

interface Expectation {
  readonly eligible?: Keys
  readonly check?: Keys
  readonly ineligible?: Keys
  readonly notIneligible?: Keys
  readonly unavailable?: Keys
  readonly hintsFor?: Keys
  readonly noHintsFor?: Keys
  readonly openQuestions?: Keys
  readonly doesNotAsk?: Keys
  readonly notFree?: Keys
  readonly cost?: ByProgramme<string>
  /** Lowest and highest amount in the currency of the source. */
  readonly price?: ByProgramme<readonly [number, number]>
  /** applyBy, earliestStart, latestStart, meetsStartBy. */
  readonly access?: ByProgramme<readonly (string | boolean | null)[]>
  /** Part of the rule id of a warning. */
  readonly warns?: ByProgramme<string>
  readonly silent?: ByProgramme<string>
  /** Fit of single partitions. */
  readonly systems?: ByProgramme<ByProgramme<string>>
  readonly plan?: string
  readonly noPlan?: string
  readonly planWithout?: Keys
}

interface Case {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly why: string
  readonly need: Need
  readonly expect: Expectation
}

const catalogue = toMatchingCatalogue(loadCatalogue(), 'reviewed')
const holidays = publicHolidays(2024, 2028)

describe.each(cases as unknown as readonly Case[])('$id $title ($why)', ({ asOf, need, expect: expected }) => {
  const result = matchNeed(need, catalogue, { asOf, locale: 'de', holidays })
  const offers = new Map(result.offers.map((offer) => [offer.programme, offer]))
  const of = <Value>(keys: Keys = [], read: (offer: Offer | undefined) => Value) =>
    Object.fromEntries(keys.map((key) => [key, read(offers.get(key))]))
  const each = <Value>(keys: Keys = [], value: Value) => Object.fromEntries(keys.map((key) => [key, value]))

  it('gives each verdict', () => {
    for (const verdict of ['eligible', 'check', 'ineligible', 'unavailable'] as const)
      expect(of(expected[verdict], (offer) => offer?.verdict)).toEqual(each(expected[verdict], verdict))
    const open = (offer: Offer | undefined) => offer?.verdict === 'eligible' || offer?.verdict === 'check'
    expect(of(expected.notIneligible, open)).toEqual(each(expected.notIneligible, true))
  })

  it('gives the fit of each system', () => {
    for (const [programme, fits] of Object.entries(expected.systems ?? {})) {
      const found = Object.fromEntries(offers.get(programme)?.systems.map(({ system, fit }) => [system, fit]) ?? [])
      expect([programme, found]).toEqual([programme, expect.objectContaining(fits)])
    }
  })

  it('gives each cost and each date', () => {
    const { cost = {}, price = {}, access = {}, notFree } = expected
    const amounts = (offer: Offer | undefined) => [offer?.cost.price?.low, offer?.cost.price?.high]
    expect(of(Object.keys(price), amounts)).toEqual(price)
    expect(of(Object.keys(cost), (offer) => offer?.cost.kind)).toEqual(cost)
    expect(of(notFree, (offer) => offer?.cost.kind === 'free')).toEqual(each(notFree, false))
    const dates = (offer: Offer | undefined) => {
      const { applyBy, earliestStart, latestStart, meetsStartBy } = offer?.access ?? {}
      return [applyBy, earliestStart, latestStart, meetsStartBy]
    }
    expect(of(Object.keys(access), dates)).toEqual(access)
  })

  it('hints, asks and warns', () => {
    const hasHint = (offer: Offer | undefined) => (offer?.hints.length ?? 0) > 0
    expect(of(expected.hintsFor, hasHint)).toEqual(each(expected.hintsFor, true))
    expect(of(expected.noHintsFor, hasHint)).toEqual(each(expected.noHintsFor, false))
    const asked = result.openQuestions.map(({ fact }) => fact)
    expect(asked).toEqual(expect.arrayContaining([...(expected.openQuestions ?? [])]))
    expect(asked.filter((fact) => expected.doesNotAsk?.includes(fact))).toEqual([])
    const warns = (programme: string, part: string) =>
      offers.get(programme)?.reasons.some(({ outcome, rule }) => outcome === 'warning' && rule.includes(part))
    const { warns: loud = {}, silent = {} } = expected
    expect(Object.entries(loud).filter(([programme, part]) => !warns(programme, part))).toEqual([])
    expect(Object.entries(silent).filter(([programme, part]) => warns(programme, part))).toEqual([])
  })

  it('plans in stages that can be walked', () => {
    const kinds = result.plans.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(expected.plan === undefined ? [] : [expected.plan]))
    expect(kinds).not.toContain(expected.noPlan)
    const named = result.plans.flatMap(({ stages }) => stages.flatMap(({ programmes }) => programmes))
    expect(named.filter((programme) => expected.planWithout?.includes(programme))).toEqual([])
  })
})
