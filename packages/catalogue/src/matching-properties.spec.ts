import {
  applyChange,
  matchNeed,
  publicHolidays,
  toMatchingCatalogue,
  type FactChange,
  type MatchResult,
  type Need,
} from '@rechenlotse/domain/matching'
import fc from 'fast-check'
import { loadCatalogue } from './load-catalogue'
import cases from './matching-cases.json'

const catalogue = toMatchingCatalogue(loadCatalogue(), 'reviewed')
const options = { asOf: '2026-11-23', locale: 'de', holidays: publicHolidays(2026, 2028) } as const
const match = (need: Need): MatchResult => matchNeed(need, catalogue, options)
const verdicts = (result: MatchResult) => new Map(result.offers.map(({ programme, verdict }) => [programme, verdict]))

/** Naming these later replaces a default or an estimate; it does not refine what was known. */
const replacing = [
  'workload.gpuHours',
  'workload.gpuHoursReference',
  'workload.method',
  'workload.modelParameters',
  'workload.trainingTokens',
  'workload.inferenceTokensPerDay',
]

const known = (cases as unknown as readonly { need: Need }[]).flatMap(({ need }) =>
  Object.entries(need).flatMap(([group, facts]) =>
    Object.entries(facts as Record<string, FactChange>).map(([name, value]) => [`${group}.${name}`, value] as const),
  ),
)
const more: readonly (readonly [string, FactChange])[] = [
  ['applicant.country', 'CH'],
  ['applicant.kind', 'research_institute'],
  ['applicant.kind', 'public_sector'],
  ['applicant.publiclyFunded', true],
  ['applicant.leadQualification', 'student'],
  ['applicant.leadContractUntil', '2027-06-01'],
  ['project.use', 'dual'],
  ['project.purpose', 'teaching'],
  ['workload.modelSharding', true],
  ['workload.modelSharding', false],
  ['workload.gpuMemoryGb', 70],
  ['workload.inferenceShare', 0.3],
  ['workload.cpuCoreHours', 50_000_000],
  ['workload.needsSeveralSystems', false],
  ['data.residency', 'any'],
  ['data.processingAgreement', false],
  ['timing.durationMonths', 2],
  ['timing.startBy', '2026-12-01'],
  ['data.personalData', 'personal'],
]
const anyNeed = fc
  .uniqueArray(fc.constantFrom(...known, ...more), { selector: ([path]) => path, minLength: 4, maxLength: 18 })
  .map((facts) => applyChange({}, Object.fromEntries(facts)))

const runs = { numRuns: 40 }

describe('matching on the reviewed catalogue', () => {
  it('keeps eligible and ineligible when more facts become known', () => {
    fc.assert(
      fc.property(anyNeed, fc.constantFrom(...known, ...more), (need, [path, value]) => {
        const [group = '', name = ''] = path.split('.')
        const given = (need as Record<string, Record<string, unknown> | undefined>)[group] ?? {}
        if (replacing.includes(path) || name in given) return
        if (path === 'timing.durationMonths' && need.workload?.inferenceTokensPerDay !== undefined) return
        const after = verdicts(match(applyChange(need, { [path]: value })))
        for (const [programme, verdict] of verdicts(match(need)))
          if (verdict !== 'check')
            expect([programme, path, value, after.get(programme)]).toEqual([programme, path, value, verdict])
      }),
      runs,
    )
  })

  it('names a violated leaf with a source for all that is ruled out or closed', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        for (const { programme, verdict, reasons } of match(need).offers)
          if (verdict === 'ineligible' || verdict === 'unavailable')
            expect([programme, reasons[0]]).toEqual([
              programme,
              expect.objectContaining({ outcome: 'violated', sources: expect.arrayContaining([expect.anything()]) }),
            ])
      }),
      runs,
    )
  })

  it('gives what each hint promises, and no part of its changes does', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        for (const { programme, hints } of match(need).offers)
          for (const { change, leadsTo } of hints) {
            const after = (one: typeof change) => verdicts(match(applyChange(need, one))).get(programme)
            expect([programme, change, after(change)]).toEqual([programme, change, leadsTo])
            for (const path of Object.keys(change)) {
              const { [path]: _, ...less } = change
              expect(after(less)).not.toBe(leadsTo)
            }
          }
      }),
      { numRuns: 10 },
    )
  })

  it('does not depend on the order of programmes', () => {
    const reversed = { ...catalogue, programmes: [...catalogue.programmes].reverse() }
    fc.assert(
      fc.property(anyNeed, (need) => {
        const keys = (result: MatchResult) => result.offers.map(({ programme }) => programme)
        expect(keys(matchNeed(need, reversed, options))).toEqual(keys(match(need)))
      }),
      runs,
    )
  })

  it('resolves every citation of every rule', () => {
    const cited = JSON.stringify([catalogue.programmes, catalogue.sharedRules]).matchAll(/"source":"([^"]+)"/g)
    const missing = [...cited].map(([, key]) => key ?? '').filter((key) => catalogue.sources[key] === undefined)
    expect([...new Set(missing)]).toEqual([])
  })
})
