import fc from 'fast-check'
import { changeKinds, compareResults, type ChangeKind } from './compare-results'
import { exampleCatalogue, exampleProgramme } from './example-catalogue'
import { matchNeed } from './match-need'
import type { OfferOutline } from './offer-outline'
import { outlinesOf } from './outlines-of'

const offer = (programme: string, parts: Partial<OfferOutline> = {}): OfferOutline => ({
  programme,
  verdict: 'eligible',
  applyBy: null,
  cost: 'free',
  ...parts,
})
const told = (before: readonly OfferOutline[], after: readonly OfferOutline[]) =>
  compareResults(before, after).map(({ programme, kind }) => `${programme} ${kind}`)

const anyOffer: fc.Arbitrary<OfferOutline> = fc.record({
  programme: fc.constantFrom('a', 'b', 'c', 'd'),
  verdict: fc.constantFrom('eligible', 'check', 'ineligible', 'unavailable'),
  applyBy: fc.constantFrom(null, '2026-11-30', '2027-02-01'),
  cost: fc.constantFrom('free', 'market_price', 'grant', 'unknown'),
})
const anyResult = fc.uniqueArray(anyOffer, { selector: ({ programme }) => programme })

const opposite: Readonly<Record<ChangeKind, ChangeKind>> = {
  added: 'removed',
  removed: 'added',
  opened: 'closed',
  closed: 'opened',
  better: 'worse',
  worse: 'better',
  cutoff: 'cutoff',
  cost: 'cost',
}

describe('what changed between two results', () => {
  it.each<[string, Partial<OfferOutline>, Partial<OfferOutline>, string[]]>([
    ['a verdict that got better', { verdict: 'check' }, {}, ['a better']],
    ['a verdict that got worse', {}, { verdict: 'ineligible' }, ['a worse']],
    ['a call that opened', { verdict: 'unavailable' }, { applyBy: '2027-02-01' }, ['a opened']],
    ['a call that closed', { applyBy: '2027-02-01' }, { verdict: 'unavailable' }, ['a closed']],
    ['a new cut-off', { applyBy: '2026-11-30' }, { applyBy: '2027-02-01' }, ['a cutoff']],
    ['a new kind of cost', { cost: 'unknown' }, { cost: 'market_price' }, ['a cost']],
    ['several things at once', { verdict: 'check', cost: 'unknown' }, { cost: 'free' }, ['a better', 'a cost']],
  ])('names %s', (_, before, after, changes) => {
    expect(told([offer('a', before)], [offer('a', after)])).toEqual(changes)
  })

  it('names programmes that came and went', () => {
    expect(told([offer('a')], [offer('b')])).toEqual(['a removed', 'b added'])
  })

  it('does not speak about what was out of reach and still is', () => {
    const before = [
      offer('a', { verdict: 'ineligible', applyBy: '2026-11-30' }),
      offer('b', { verdict: 'unavailable' }),
    ]
    const after = [offer('a', { verdict: 'unavailable' }), offer('c', { verdict: 'ineligible' })]
    expect(told(before, after)).toEqual([])
  })

  it('is nothing where nothing changed, whatever the order', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(compareResults(result, [...result].reverse())).toEqual([])
      }),
    )
  })

  it('reads backwards what it reads forwards', () => {
    fc.assert(
      fc.property(anyResult, anyResult, (before, after) => {
        const back = compareResults(after, before).map(({ kind, programme, ...pair }) => ({
          kind: opposite[kind],
          programme,
          before: pair.after,
          after: pair.before,
        }))
        const sorted = (changes: readonly { kind: ChangeKind; programme: string }[]) =>
          [...changes].sort((a, b) => (`${a.programme} ${a.kind}` < `${b.programme} ${b.kind}` ? -1 : 1))
        expect(sorted(back)).toEqual(sorted(compareResults(before, after)))
      }),
    )
  })

  it('names each change once, and only where something differs', () => {
    fc.assert(
      fc.property(anyResult, anyResult, (before, after) => {
        const changes = compareResults(before, after)
        const names = changes.map(({ programme, kind }) => `${programme} ${kind}`)
        expect(new Set(names).size).toBe(names.length)
        for (const { kind, ...pair } of changes) {
          expect(changeKinds).toContain(kind)
          expect(pair.before).not.toEqual(pair.after)
        }
      }),
    )
  })
})

describe('the outlines of a result', () => {
  it('are the offers of matchNeed without words', () => {
    const options = { asOf: '2026-11-23', locale: 'de', holidays: {} } as const
    const call = exampleProgramme('call', {
      calendar: { kind: 'dates', cutoffs: ['2026-11-30'], timeZone: 'Europe/Berlin', closesAt: null, citations: [] },
    })
    const catalogue = { ...exampleCatalogue, programmes: [...exampleCatalogue.programmes, call] }
    for (const kind of ['startup', 'higher_education'] as const) {
      const need = { applicant: { kind, country: 'DE' }, workload: { gpuHours: 400 } }
      const offers = matchNeed(need, catalogue, options).offers.map(({ programme, verdict, access, cost }) =>
        offer(programme, { verdict, applyBy: access.applyBy, cost: cost.kind }),
      )
      const inOrder = (some: readonly OfferOutline[]) => [...some].sort((a, b) => (a.programme < b.programme ? -1 : 1))
      expect(inOrder(outlinesOf(need, catalogue, options))).toEqual(inOrder(offers))
    }
  })
})
