import type { MatchingGpu } from '../matching-catalogue'
import { estimateNeed } from './estimate-need'
import { hoursFactor } from './convert-hours'
import { hardwareExtremes } from './hardware-extremes'
import { gpuHourBounds, gpuHoursOn, nodeHourBounds } from './partition-hours'
import { referenceHours } from './reference-hours'

const gpu = (key: string, bf16DenseTflops: number | null): MatchingGpu => ({
  key,
  name: key,
  bf16DenseTflops,
  memoryGb: null,
  vendor: 'nvidia',
})
const h100 = gpu('h100-sxm', 989.4)
const a100 = gpu('a100-80', 312)
const mi250x = gpu('mi250x', 383)
const gpus = [h100, a100, mi250x, gpu('h100', 989), gpu('pvc1550', null)]

const training = (modelParameters: number, trainingTokens: number, gpuHoursReference = 'h100-sxm') => ({
  workload: { modelParameters, trainingTokens, gpuHoursReference },
})

describe('the estimate of GPU-hours', () => {
  it('is null where there is nothing to estimate from', () => {
    expect(estimateNeed({}, gpus, 'de')).toBeNull()
    expect(estimateNeed({ workload: { modelParameters: 7e9 } }, gpus, 'de')).toBeNull()
    expect(estimateNeed({ workload: { modelParameters: 8e9, inferenceTokensPerDay: 5e7 } }, gpus, 'de')).toBeNull()
  })

  it('takes given hours as they are', () => {
    expect(estimateNeed({ workload: { gpuHours: 200 } }, gpus, 'de')?.gpuHours).toEqual({
      low: 200,
      typical: 200,
      high: 200,
    })
  })

  it.each([
    [7e9, 1e12, 'h100-sxm', 33_700],
    [7e9, 1e12, 'a100-80', 106_800],
    [13e9, 3e11, 'h100-sxm', 18_800],
    [70e9, 2e12, 'h100-sxm', 674_000],
  ])('gives for %d parameters and %d tokens on %s typically %d hours', (n, d, key, hours) => {
    const typical = estimateNeed(training(n, d, key), gpus, 'de')?.gpuHours.typical ?? 0
    expect(Math.abs(typical / hours - 1)).toBeLessThan(0.01)
  })

  it.each([
    ['Llama 2 7B', 6.74e9, 2e12, 'a100-80', 184_320],
    ['Llama 2 13B', 13.02e9, 2e12, 'a100-80', 368_640],
    ['Llama 2 70B', 68.98e9, 2e12, 'a100-80', 1_720_320],
    ['Llama 2 7B, rounded', 7e9, 2e12, 'a100-80', 184_320],
    ['Llama 3 8B', 8e9, 15e12, 'h100-sxm', 1_300_000],
    ['Llama 3.1 8B', 8.03e9, 15e12, 'h100-sxm', 1_460_000],
    ['Llama 3 70B', 70.6e9, 15e12, 'h100-sxm', 6_400_000],
    ['Llama 3.1 405B', 405e9, 15.6e12, 'h100-sxm', 30_840_000],
  ])('contains the published hours of %s and is at most three wide', (_, n, d, key, published) => {
    const range = estimateNeed(training(n, d, key), gpus, 'de')?.gpuHours ?? { low: 0, high: 0 }
    expect(published).toBeGreaterThanOrEqual(range.low)
    expect(published).toBeLessThanOrEqual(range.high)
    expect(range.high / range.low).toBeLessThanOrEqual(3)
  })

  it('grows with the model without a step', () => {
    const sizes = [1e9, 7.9e9, 8e9, 8.1e9, 13e9, 30e9, 69e9, 70e9, 71e9, 405e9]
    const ranges = sizes.map((size) => estimateNeed(training(size, 1e12), gpus, 'de')?.gpuHours ?? { low: 0, high: 0 })
    for (const end of ['low', 'high'] as const)
      expect(ranges.map((range) => range[end])).toEqual(ranges.map((range) => range[end]).sort((a, b) => a - b))
    for (const { low, high } of ranges) expect(high / low).toBeLessThanOrEqual(3)
  })

  it('counts a third less arithmetic where the base weights are frozen', () => {
    const full = estimateNeed(training(7e9, 1e9), gpus, 'de')?.gpuHours.typical ?? 0
    const lora = estimateNeed({ workload: { modelParameters: 7e9, trainingTokens: 1e9, method: 'lora' } }, gpus, 'de')
    expect((lora?.gpuHours.typical ?? 0) / full).toBeCloseTo(4 / 6)
  })

  it('estimates inference over the stated duration', () => {
    const need = { workload: { modelParameters: 8e9, inferenceTokensPerDay: 5e7 }, timing: { durationMonths: 6 } }
    const range = estimateNeed(need, gpus, 'en')?.gpuHours ?? { low: 0, typical: 0, high: 1 }
    expect(range.typical).toBeGreaterThan(0)
    expect(range.high / range.low).toBeLessThanOrEqual(3.0000001)
  })

  it('shows its arithmetic in both languages', () => {
    const names = (locale: 'de' | 'en') =>
      estimateNeed(training(7e9, 1e12), gpus, locale)?.assumptions.map(({ name }) => name)
    expect(names('de')).toContain('Auslastung, üblich')
    expect(names('en')).toContain('Utilisation, typical')
  })
})

describe('hours on another GPU', () => {
  it('follow the dense bf16 peak, without the rounding of data sheets', () => {
    expect(hoursFactor(h100, a100)).toBeCloseTo(3.171, 3)
    expect(hoursFactor(h100, gpu('h100', 989))).toBe(1)
    expect(hoursFactor(h100, gpu('pvc1550', null))).toBeUndefined()
  })

  it('are booked in halves on LUMI, and a node counts once', () => {
    const lumi = {
      key: 'lumi-g',
      name: 'LUMI-G',
      gpu: 'mi250x',
      gpusPerNode: 4,
      countedPerModule: 2,
      citations: [],
      system: 'lumi',
      systemName: 'LUMI',
      country: 'FI',
    }
    const reference = referenceHours({ workload: { gpuHours: 4000, gpuHoursReference: 'mi250x' } }, gpus)
    const hours = gpuHoursOn(lumi, reference, gpus)
    expect(hours?.typical).toBe(8000)
    const hardware = hardwareExtremes({ gpus, partitions: [lumi] })
    expect(nodeHourBounds(lumi, hours, { hardware })).toEqual({ low: 1000, high: 1000 })
  })

  it('lie between the extremes of the catalogue where the site does not say its GPU or node', () => {
    const silent = {
      key: 'otus',
      name: 'Otus',
      gpu: null,
      gpusPerNode: null,
      citations: [],
      system: 'otus',
      systemName: 'Otus',
      country: 'DE',
    }
    const hardware = hardwareExtremes({ gpus, partitions: [silent, { ...silent, gpusPerNode: 8 }] })
    const reference = referenceHours({ workload: { gpuHours: 3120, gpuHoursReference: 'a100-80' } }, gpus)
    const hours = gpuHourBounds(silent, reference, { gpus, hardware })
    expect(hours?.low).toBeCloseTo(983.9, 1)
    expect(hours?.high).toBe(3120)
    expect(nodeHourBounds(silent, hours, { hardware })).toEqual({ low: (hours?.low ?? 0) / 8, high: 3120 })
    expect(gpuHourBounds({ ...silent, gpusPerNode: 0 }, reference, { gpus, hardware })).toBeUndefined()
  })
})
