import { hardwareExtremes } from '../estimate/hardware-extremes'
import type { MatchingGpu, MatchingPartition } from '../matching-catalogue'
import { systemFacts } from './system-facts'

const gpu = (key: string, memoryGb: number | null): MatchingGpu => ({
  key,
  name: key,
  bf16DenseTflops: 300,
  memoryGb,
  vendor: 'nvidia',
})
const gpus = [gpu('h100', null), gpu('h100-sxm', 80), gpu('h100-94', 94), gpu('b300', 288)]

const memoryOn = (model: string | null, needed: number | undefined, counted: Partial<MatchingPartition> = {}) => {
  const partition: MatchingPartition = {
    ...counted,
    key: 'p',
    name: 'P',
    gpu: model,
    gpusPerNode: 4,
    citations: [],
    system: 's',
    systemName: 'S',
    country: 'DE',
  }
  const base = (path: string) => (path === 'workload.gpuMemoryGb' ? needed : undefined)
  const hardware = hardwareExtremes({ gpus, partitions: [partition] })
  const fact = systemFacts({ base, partition, reference: undefined, gpus, hardware })
  return { headroom: fact('derived.gpuMemoryHeadroomGb'), isNotStated: fact('derived.gpuMemoryNotStated') }
}

describe('the memory of a system’s GPU', () => {
  it('is compared with the need', () => {
    expect(memoryOn('h100-sxm', 64)).toEqual({ headroom: 16, isNotStated: false })
    expect(memoryOn('h100-sxm', 81)).toEqual({ headroom: -1, isNotStated: false })
  })

  it('is open between the part and the module where a module is booked in parts', () => {
    const onModule = (needed: number) => memoryOn('h100-sxm', needed, { countedPerModule: 2 }).headroom
    expect([onModule(40), onModule(60), onModule(90)]).toEqual([
      { low: 0, high: 40 },
      { low: -20, high: 20 },
      { low: -50, high: -10 },
    ])
  })

  it('rules nothing out where no source states it, up to the largest variant', () => {
    expect(memoryOn('h100', 94)).toEqual({ headroom: { low: -Infinity, high: 0 }, isNotStated: true })
    expect(memoryOn('h100', 95)).toEqual({ headroom: { low: -Infinity, high: -1 }, isNotStated: false })
    expect(memoryOn(null, 288)).toMatchObject({ isNotStated: true })
  })

  it('waits for the need', () => {
    expect(memoryOn('h100', undefined)).toEqual({ headroom: undefined, isNotStated: undefined })
  })
})

describe('the place of a system', () => {
  const on = (place: Partial<MatchingPartition>) => {
    const partition = {
      key: 'p',
      name: 'P',
      gpu: null,
      gpusPerNode: 0,
      citations: [],
      system: 's',
      systemName: 'S',
      country: 'DE',
      ...place,
    }
    const hardware = hardwareExtremes({ gpus, partitions: [partition] })
    return systemFacts({ base: () => undefined, partition, reference: undefined, gpus, hardware })
  }

  it('is not known where no country is chosen yet', () => {
    expect(on({})('derived.siteCountry')).toBe('DE')
    expect(on({ country: 'EU' })('derived.siteCountry')).toBeUndefined()
  })

  it('may be without GPUs', () => {
    expect(on({})('derived.siteHasGpus')).toBe(false)
    expect(on({ gpusPerNode: null })('derived.siteHasGpus')).toBe(true)
  })
})
