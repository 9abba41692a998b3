import type { HardwareExtremes } from '../estimate/hardware-extremes'
import { gpuHourBounds, nodeHourBounds } from '../estimate/partition-hours'
import type { ReferenceHours } from '../estimate/reference-hours'
import type { FactLookup, FactValue } from '../fact-value'
import type { MatchingGpu, MatchingPartition } from '../matching-catalogue'

export interface SystemFactsInput {
  readonly base: FactLookup
  readonly partition: MatchingPartition
  readonly reference: ReferenceHours | undefined
  readonly gpus: readonly MatchingGpu[]
  readonly hardware: HardwareExtremes
}

/** The facts of the need and those that hold on one offered partition. */
export function systemFacts(input: SystemFactsInput): FactLookup {
  const { base, partition, reference, gpus } = input
  const gpu = gpus.find((one) => one.key === partition.gpu)
  const hours = gpuHourBounds(partition, reference, input)
  const needed = base('workload.gpuMemoryGb')
  const headroom = typeof needed === 'number' && gpu?.memoryGb != null ? gpu.memoryGb - needed : undefined
  const own: Readonly<Record<string, FactValue | undefined>> = {
    'derived.gpuHoursOnSystem': hours,
    'derived.nodeHoursOnSystem': nodeHourBounds(partition, hours, input),
    'derived.gpuMemoryHeadroomGb': headroom,
    'derived.gpuVendor': gpu?.vendor,
    'derived.siteCountry': partition.country,
  }
  return (path) => (path in own ? own[path] : base(path))
}
