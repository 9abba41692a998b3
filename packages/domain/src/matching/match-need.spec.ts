import { applyChange } from './apply-change'
import { exampleCatalogue, exampleLeaf, exampleProgramme } from './example-catalogue'
import { matchNeed } from './match-need'
import type { MatchResult, Offer } from './match-result'
import type { Need } from './need'

const options = { asOf: '2026-11-23', locale: 'en', holidays: {} } as const
const match = (need: Need): MatchResult => matchNeed(need, exampleCatalogue, options)
const offer = (result: MatchResult, key: string): Offer => {
  const found = result.offers.find(({ programme }) => programme === key)
  if (found === undefined) throw new Error(`no offer ${key}`)
  return found
}

const startup: Need = {
  applicant: {
    kind: 'startup',
    country: 'DE',
    staffHeadcount: 12,
    annualTurnoverEur: 9e5,
    balanceSheetTotalEur: 7e5,
    figuresIncludeLinkedEnterprises: true,
    ownedByLargeEnterprisePercent: 0,
    publicBodyControlPercent: 0,
    academicPartner: false,
  },
  project: { resultsPublishable: true },
  workload: { gpuHours: 1000, gpuHoursReference: 'h100-sxm' },
  data: { personalData: 'none' },
}

describe('the verdict', () => {
  it('is eligible where all rules and one system are fulfilled', () => {
    expect(offer(match(startup), 'small').verdict).toBe('eligible')
  })

  it('is check for an empty need, except where the status closes the programme', () => {
    const { offers } = match({})
    expect(Object.fromEntries(offers.map(({ programme, verdict }) => [programme, verdict]))).toEqual({
      small: 'check',
      academic: 'check',
      partner: 'check',
      market: 'eligible',
      gone: 'unavailable',
      'half-open': 'check',
      'host-only': 'check',
    })
  })

  it('fits if the size fits one of the systems, and names the one that is too slow', () => {
    const need = applyChange(startup, { 'workload.gpuHours': 2000 })
    const small = offer(match(need), 'small')
    expect(small.verdict).toBe('eligible')
    expect(small.systems).toEqual([
      { system: 'fast', fit: 'fits', gpuHours: { low: 2000, typical: 2000, high: 2000 } },
      { system: 'slow', fit: 'does_not_fit', gpuHours: { low: 6000, typical: 6000, high: 6000 } },
    ])
  })

  it('waits for a person where personal data are processed', () => {
    const small = offer(match(applyChange(startup, { 'data.personalData': 'personal' })), 'small')
    expect(small.verdict).toBe('check')
    expect(small.reasons[0]).toMatchObject({ rule: 'site-agrees', outcome: 'manual' })
  })

  it('names what is violated first, with its source', () => {
    const academic = offer(match(startup), 'academic')
    expect(academic.verdict).toBe('ineligible')
    expect(academic.reasons[0]).toEqual({
      rule: 'universities-only',
      outcome: 'violated',
      text: 'universities-only does not hold',
      sources: [{ title: 'A page', url: 'https://example.org', chapter: null, asOf: '2026-01-01', tier: 'primary' }],
    })
  })

  it('closes what is open to the hosting state alone', () => {
    const host = offer(match(startup), 'host-only')
    expect(host.verdict).toBe('ineligible')
    expect(host.reasons[0]).toMatchObject({ rule: 'status.not-open-to-DE', outcome: 'violated' })
    expect(offer(match({ applicant: { country: 'FI' } }), 'host-only').verdict).toBe('check')
  })

  it('follows the status at the date of evaluation', () => {
    const at = (asOf: string): Offer => offer(matchNeed(startup, exampleCatalogue, { ...options, asOf }), 'gone')
    expect([at('2023-06-01').verdict, at('2024-06-01').verdict, at('2025-01-01').verdict]).toEqual([
      'unavailable',
      'eligible',
      'unavailable',
    ])
    expect(at('2026-01-01').successors).toEqual(['small'])
  })

  it('names first the successor that fits best', () => {
    const old = exampleProgramme('old', {
      status: [{ code: 'superseded', from: null, text: { de: 'alt', en: 'old' }, citations: [] }],
      successors: ['academic', 'small'],
    })
    const programmes = [old, ...exampleCatalogue.programmes]
    const successors = (need: Need) =>
      offer(matchNeed(need, { ...exampleCatalogue, programmes }, options), 'old').successors
    expect(successors(startup)).toEqual(['small', 'academic'])
    expect(successors(applyChange(startup, { 'applicant.kind': 'higher_education' }))).toEqual(['academic', 'small'])
  })
})

describe('cost', () => {
  it('is free only where the facts establish it', () => {
    expect(offer(match(startup), 'small').cost).toEqual({ kind: 'free', price: null })
    const owned = applyChange(startup, { 'applicant.ownedByLargeEnterprisePercent': 60 })
    expect(offer(match(owned), 'small').cost).toEqual({
      kind: 'market_price',
      price: { currency: 'EUR', low: 2000, high: 5000 },
    })
    expect(offer(match({}), 'small').cost).toEqual({ kind: 'unknown', price: null })
  })

  it('says what it waits for and leaves the verdict', () => {
    const parts = applyChange(startup, { 'applicant.figuresIncludeLinkedEnterprises': false })
    const small = offer(match(parts), 'small')
    expect([small.verdict, small.cost.kind]).toEqual(['eligible', 'unknown'])
    expect(small.reasons[0]).toMatchObject({
      rule: 'cost.open',
      outcome: 'warning',
      text: 'The cost is not certain yet. is-sme is not known',
    })
  })

  it('above the budget warns and leaves the verdict', () => {
    const market = offer(match(applyChange(startup, { 'budget.maxEur': 100 })), 'market')
    expect(market.verdict).toBe('eligible')
    expect(market.reasons[0]).toMatchObject({ rule: 'budget.above', outcome: 'warning', sources: [] })
  })
})

describe('dates', () => {
  it('warn where the start is too late and leave the verdict', () => {
    const small = offer(match(applyChange(startup, { 'timing.startBy': '2026-11-24' })), 'small')
    expect(small.access.meetsStartBy).toBe(false)
    expect(small.verdict).toBe('eligible')
    expect(small.reasons[0]).toMatchObject({ rule: 'timing.starts-late', outcome: 'warning' })
  })
})

describe('hints', () => {
  it('name the one change that opens the programme', () => {
    const closed = applyChange(startup, { 'project.resultsPublishable': false })
    expect(offer(match(closed), 'small').hints).toEqual([
      { change: { 'project.resultsPublishable': true }, leadsTo: 'eligible' },
    ])
  })

  it('name several changes where one is not enough', () => {
    const closed = applyChange(startup, { 'project.resultsPublishable': false })
    expect(offer(match(closed), 'partner').hints).toEqual([
      { change: { 'applicant.academicPartner': true, 'project.resultsPublishable': true }, leadsTo: 'eligible' },
    ])
  })

  it('give the largest size that still fits', () => {
    const large = applyChange(startup, { 'workload.gpuHours': 20_000 })
    expect(offer(match(large), 'small').hints).toEqual([{ change: { 'workload.gpuHours': 5000 }, leadsTo: 'eligible' }])
  })

  it('never touch what would be a false declaration', () => {
    expect(offer(match(startup), 'academic').hints).toEqual([])
  })

  it('propose to anonymise where personal data need a decision', () => {
    const personal = applyChange(startup, { 'data.personalData': 'personal' })
    expect(offer(match(personal), 'small').hints).toEqual([
      { change: { 'data.personalData': 'anonymised' }, leadsTo: 'eligible' },
    ])
  })
})

describe('open questions', () => {
  it('stand in the order of the verdicts that wait for them; second alternatives and prices come last', () => {
    const { openQuestions } = match({})
    expect(openQuestions[0]).toEqual({ fact: 'applicant.kind', decides: ['academic', 'small'] })
    expect(openQuestions[1]).toEqual({ fact: 'project.resultsPublishable', decides: ['partner', 'small'] })
    expect(openQuestions.find(({ fact }) => fact === 'applicant.staffHeadcount')).toEqual({
      fact: 'applicant.staffHeadcount',
      decides: [],
    })
  })

  it('turn to the alternative where the first fact does not decide', () => {
    const { openQuestions } = match({ applicant: { academicPartner: false }, project: { resultsPublishable: true } })
    expect(openQuestions[0]).toEqual({ fact: 'applicant.kind', decides: ['academic', 'partner', 'small'] })
  })

  it('end where nothing more would change', () => {
    const facts = openFacts(match(applyChange(startup, { 'applicant.kind': 'higher_education' })))
    expect(facts).toEqual([])
  })
})

function openFacts({ openQuestions }: MatchResult): readonly string[] {
  return openQuestions.map(({ fact }) => fact)
}

describe('the order of offers', () => {
  it('is verdict, date, price, review', () => {
    expect(match(startup).offers.map(({ programme }) => programme)).toEqual([
      'small',
      'market',
      'half-open',
      'host-only',
      'academic',
      'partner',
      'gone',
    ])
  })

  it('puts what is known to be late before what is not known, and both after what is in time', () => {
    const open = { kind: 'continuous', citations: [] } as const
    const days = (count: number | null) => ({ min: count, max: count, unit: 'calendar_days' as const, citations: [] })
    const programmes = [
      exampleProgramme('a-unknown', { calendar: open, decisionTime: days(null) }),
      exampleProgramme('b-late', { calendar: open, decisionTime: days(90) }),
      exampleProgramme('c-in-time', { calendar: open, decisionTime: days(1) }),
    ]
    const { offers } = matchNeed({ timing: { startBy: '2026-12-01' } }, { ...exampleCatalogue, programmes }, options)
    expect(offers.map(({ programme }) => programme)).toEqual(['c-in-time', 'b-late', 'a-unknown'])
  })
})

describe('support services', () => {
  const service = (key: string, parts: object = {}) => ({
    key,
    name: { de: key, en: key },
    provider: 'centre',
    kinds: ['consulting'],
    page: null,
    citations: [{ source: 'page' }],
    ...parts,
  })
  const audience = (...groups: readonly ('business' | 'academia')[]) => ({ groups, citations: [{ source: 'page' }] })
  const services = [
    service('any'),
    service('for-research', { audience: audience('academia') }),
    service('for-firms', { audience: audience('business'), kinds: ['consulting', 'porting'] }),
    service('later', { since: { day: '2027-01-01', citations: [] } }),
  ]
  const found = (need: Need): readonly string[] =>
    matchNeed(need, { ...exampleCatalogue, services }, options).services.map((one) => one.service)

  it('are never empty for a German applicant and say what they offer', () => {
    expect(match(startup).services).toEqual([
      { service: 'advice', reasons: [expect.objectContaining({ rule: 'service.offers', outcome: 'fulfilled' })] },
    ])
  })

  it('that are meant for such applicants come first, those for others not at all, future ones neither', () => {
    expect(found(startup)).toEqual(['for-firms', 'any'])
    expect(found({ applicant: { kind: 'higher_education' } })).toEqual(['for-research', 'any'])
    expect(found({})).toEqual(['any', 'for-firms', 'for-research'])
  })

  it('name only what they really offer; where none offers it, advice stands in', () => {
    expect(found({ support: { wanted: ['porting'] } })).toEqual(['for-firms'])
    const { services: advising } = match({ support: { wanted: ['data_preparation'] } })
    expect(advising.map(({ reasons }) => reasons[0]?.text)).toEqual(['Helps with: advice.'])
  })
})

describe('the contract of the lead', () => {
  const margin = exampleLeaf('contract', { fact: 'derived.leadContractMarginMonths', atLeast: 3 })
  const programmes = [exampleProgramme('regular', { rules: [margin], calendar: { kind: 'unknown' } })]
  const verdict = (need: Need) => matchNeed(need, { ...exampleCatalogue, programmes }, options).offers[0]?.verdict
  const need = (leadContractUntil: string, startBy?: string): Need => ({
    applicant: { leadContractUntil },
    timing: { durationMonths: 12, ...(startBy === undefined ? {} : { startBy }) },
  })

  it('is open where neither calendar nor wish bounds the start, and too short from today already', () => {
    expect(verdict(need('2029-01-01'))).toBe('check')
    expect(verdict(need('2028-01-01'))).toBe('ineligible')
  })

  it('invites a plan that is just short enough', () => {
    const hints = (need: Need) => matchNeed(need, { ...exampleCatalogue, programmes }, options).offers[0]?.hints
    expect(hints(need('2028-01-01', '2027-06-01'))).toEqual([
      { change: { 'timing.durationMonths': 10 }, leadsTo: 'check' },
      { change: { 'timing.durationMonths': 4 }, leadsTo: 'eligible' },
    ])
  })

  it('counts from the wanted start where no calendar gives one', () => {
    expect(verdict(need('2029-01-01', '2027-06-01'))).toBe('eligible')
    expect(verdict(need('2028-03-15', '2027-06-01'))).toBe('check')
  })
})
