import type { MatchingGpu } from '../matching-catalogue'
import { estimateNeed } from './estimate-need'
import { hoursFactor } from './convert-hours'
import { hardwareExtremes } from './hardware-extremes'
import { hoursOn } from './hours-on'
import { gpuHourBounds, gpuHoursOn, nodeHourBounds } from './partition-hours'
import { referenceHours } from './reference-hours'

const gpu = (key: string, bf16DenseTflops: number | null, rest: Partial<MatchingGpu> = {}): MatchingGpu => ({
  key,
  name: key,
  bf16DenseTflops,
  memoryGb: null,
  vendor: 'nvidia',
  ...rest,
})
const h100 = gpu('h100-sxm', 989.4, { generation: 'hopper', memoryGb: 80 })
const a100 = gpu('a100-80', 312, { generation: 'ampere', memoryGb: 80 })
const mi250x = gpu('mi250x', 383, { generation: 'cdna2', memoryGb: 128 })
const v100 = gpu('v100', null, { generation: 'volta', fp16DenseTflops: 125 })
const gpus = [h100, a100, mi250x, v100, gpu('h100', 989), gpu('a40', 149, { memoryGb: 48 }), gpu('pvc1550', null)]

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
    [1e9, 2e10, 'h100-sxm', 96],
    [7e9, 1e12, 'h100-sxm', 33_700],
    [7e9, 1e12, 'a100-80', 106_800],
    [7e9, 1e12, 'mi250x', 87_000],
    [13e9, 3e11, 'h100-sxm', 18_800],
    [70e9, 2e12, 'h100-sxm', 674_000],
  ])('gives for %d parameters and %d tokens on %s typically about %d hours', (n, d, key, hours) => {
    const typical = estimateNeed(training(n, d, key), gpus, 'de')?.gpuHours.typical ?? 0
    expect(Math.max(typical / hours, hours / typical)).toBeLessThan(1.5)
  })

  it.each([
    ['LLaMA 7B', 6.7e9, 1e12, 'a100-80', 82_432],
    ['LLaMA 13B', 13e9, 1e12, 'a100-80', 135_168],
    ['Llama 2 7B', 6.74e9, 2e12, 'a100-80', 184_320],
    ['Llama 2 70B', 68.98e9, 2e12, 'a100-80', 1_720_320],
    ['Llama 3 8B', 8e9, 15e12, 'h100-sxm', 1_300_000],
    ['Llama 3.1 8B', 8.03e9, 15e12, 'h100-sxm', 1_460_000],
    ['Llama 3.1 405B', 405e9, 15.6e12, 'h100-sxm', 30_840_000],
    ['GPT-3 175B', 175e9, 3e11, 'v100', 3_552_000],
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
  })

  it('is never more than three wide, however small the work', () => {
    for (const tokens of [1e3, 3.17e5, 1.001e6, 7.77e7, 2.5e9, 1e13]) {
      const { low, high } = estimateNeed(training(1e9, tokens), gpus, 'de')?.gpuHours ?? { low: 0, high: 1 }
      expect(high / low).toBeLessThanOrEqual(3)
    }
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

describe('the memory of a model', () => {
  const memory = (workload: object, key = 'h100-sxm') => {
    const estimate = estimateNeed({ workload: { ...workload, gpuHours: 1, gpuHoursReference: key } }, gpus, 'de')
    const devices = estimate?.assumptions.find(({ name }) => name === 'GPUs, die ihn mindestens halten')?.value
    return { perDeviceGb: estimate?.gpuMemoryGb, devices }
  }

  it('is spread over as many devices as hold weights, gradients and optimizer with a margin', () => {
    expect(memory({ modelParameters: 7e9, trainingTokens: 1e9 })).toEqual({ perDeviceGb: 67.2, devices: 2 })
    expect(memory({ modelParameters: 70e9, trainingTokens: 1e9 })).toEqual({ perDeviceGb: 79.1, devices: 17 })
    expect(memory({ modelParameters: 8e9, trainingTokens: 1e9, method: 'lora' })).toMatchObject({ devices: 1 })
    expect(memory({ modelParameters: 8e9 })).toEqual({ perDeviceGb: 19.2, devices: 1 })
  })

  it('lets QLoRA train 65 billion parameters on 48 GB, as its authors did', () => {
    expect(memory({ modelParameters: 65e9, trainingTokens: 1e9, method: 'qlora' }, 'a40')).toMatchObject({ devices: 1 })
  })

  it('is not given per device where the catalogue does not know the GPU’s memory', () => {
    expect(memory({ modelParameters: 7e9 }, 'h100')).toEqual({ perDeviceGb: null, devices: undefined })
  })

  it('is what the need states, where it states it', () => {
    expect(memory({ modelParameters: 7e9, gpuMemoryGb: 30 })).toEqual({ perDeviceGb: 30, devices: undefined })
  })
})

describe('hours on another GPU', () => {
  it('follow the dense bf16 peak, without the rounding of data sheets', () => {
    expect(hoursFactor(h100, a100)).toBeCloseTo(3.171, 3)
    expect(hoursFactor(h100, gpu('h100', 989))).toBe(1)
    expect(hoursFactor(h100, gpu('pvc1550', null))).toBeUndefined()
  })

  it('follow the fp16 peak of a GPU that is older than bf16', () => {
    expect(hoursFactor(v100, a100)).toBeCloseTo(125 / 312)
  })

  it('are estimated anew where they are an estimate: another GPU reaches another share of its peak', () => {
    const estimated = referenceHours(training(7e9, 1e12), gpus)
    const stated = referenceHours({ workload: { gpuHours: 1000 } }, gpus)
    if (estimated === undefined || stated === undefined) throw new Error('no hours')
    const onA100 = estimateNeed(training(7e9, 1e12, 'a100-80'), gpus, 'de')?.gpuHours
    expect(Math.round(hoursOn(estimated, a100)?.typical ?? 0)).toBe(onA100?.typical)
    expect(hoursOn(stated, a100)?.typical).toBeCloseTo(3171, 0)
    expect(hoursOn(estimated, gpu('pvc1550', null))).toBeUndefined()
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
    expect(hours?.high).toBeCloseTo(7787.5, 1)
    expect(nodeHourBounds(silent, hours, { hardware })).toEqual({ low: (hours?.low ?? 0) / 8, high: hours?.high })
    expect(gpuHourBounds({ ...silent, gpusPerNode: 0 }, reference, { gpus, hardware })).toBeUndefined()
  })
})
