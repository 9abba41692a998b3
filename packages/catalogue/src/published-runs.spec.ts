import {
  compareRun,
  matchNeed,
  publishedRun,
  toMatchingCatalogue,
  utilisationOf,
  type PublishedRun,
} from '@rechenlotse/domain/matching'
import { loadCatalogue } from './load-catalogue'

const catalogue = loadCatalogue()
const matching = toMatchingCatalogue(catalogue, 'reviewed')
const { gpus } = matching

interface KnownRun {
  readonly key: string
  readonly run: PublishedRun
  readonly isAmpere: boolean
  readonly utilisation: number
}

const known: readonly KnownRun[] = catalogue.references.flatMap((entry) => {
  const run = publishedRun(entry)
  const compared = run && compareRun(run, gpus)
  if (run === undefined || compared === undefined) return []
  const isAmpere = gpus.find(({ key }) => key === run.gpu)?.generation === 'ampere'
  return [{ key: entry.key, run, isAmpere, utilisation: compared.utilisation }]
})
const dense = known.filter(({ run }) => run.isDense)

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

/** The window that other runs alone would give: three wide around their median. */
function isExpectedBy(others: readonly KnownRun[], { utilisation }: KnownRun): boolean {
  const middle = median(others.map((one) => one.utilisation))
  return middle / Math.sqrt(3) <= utilisation && utilisation <= middle * Math.sqrt(3)
}

describe('the estimate beside the published training runs', () => {
  it('compares every run of the catalogue, at least twenty of them dense', () => {
    const runs = catalogue.references.filter(({ group }) => group === 'published-run')
    expect(known).toHaveLength(runs.length)
    expect(dense.length).toBeGreaterThanOrEqual(20)
  })

  it('contains at least nine of ten dense runs, on each group of GPUs', () => {
    for (const group of [dense, dense.filter(({ isAmpere }) => isAmpere), dense.filter(({ isAmpere }) => !isAmpere)]) {
      const outside = group.filter(({ run }) => !compareRun(run, gpus)?.isInside).map(({ key }) => key)
      expect([group.length - outside.length, outside]).toEqual([expect.any(Number), outside])
      expect(outside.length / group.length).toBeLessThanOrEqual(0.1)
    }
  })

  it('would have contained nine of ten runs that it had not seen: each judged by the others of its group', () => {
    const expected = dense.filter((one) =>
      isExpectedBy(
        dense.filter((other) => other !== one && other.isAmpere === one.isAmpere),
        one,
      ),
    )
    expect(expected.length / dense.length).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    ['a100-80', true],
    ['h100-sxm', false],
  ])('has on %s its window and its middle where the runs have theirs', (key, isAmpere) => {
    const gpu = gpus.find((one) => one.key === key) ?? {}
    const middle = median(dense.filter((one) => one.isAmpere === isAmpere).map((one) => one.utilisation))
    const { low, typical, high } = utilisationOf('training', gpu)
    expect(Math.abs(typical / middle - 1)).toBeLessThan(0.05)
    expect(Math.abs(Math.sqrt(low * high) / middle - 1)).toBeLessThan(0.05)
    expect(high / low).toBeLessThanOrEqual(3)
  })

  it('answers a need of the same size with the same range', () => {
    const holidays = {}
    for (const { run } of dense.filter((_, index) => index % 9 === 0)) {
      const { modelParameters, trainingTokens } = run
      const need = { workload: { modelParameters, trainingTokens, gpuHoursReference: run.gpu } }
      const { estimate } = matchNeed(need, matching, { asOf: '2026-11-23', locale: 'de', holidays })
      const { low = 0, high = 1 } = estimate?.gpuHours ?? {}
      expect(high / low).toBeLessThanOrEqual(3)
      expect(low).toBeCloseTo(compareRun(run, gpus)?.range.low ?? 0, -1)
    }
  })
})
