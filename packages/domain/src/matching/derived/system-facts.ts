import { gpuHoursOn, nodeHoursOn } from '../estimate/partition-hours'
import type { ReferenceHours } from '../estimate/reference-hours'
import type { FactLookup, FactValue } from '../fact-value'
import type { MatchingGpu, MatchingPartition } from '../matching-catalogue'

export interface SystemFactsInput {
  readonly base: FactLookup
  readonly partition: MatchingPartition
  readonly reference: ReferenceHours | undefined
  readonly gpus: readonly MatchingGpu[]
}

/** The facts of the need and those that hold on one offered partition. */
export function systemFacts({ base, partition, reference, gpus }: SystemFactsInput): FactLookup {
  const gpu = gpus.find((one) => one.key === partition.gpu)
  const hours = gpuHoursOn(partition, reference, gpus)
  const needed = base('workload.gpuMemoryGb')
  const headroom =
    typeof needed === 'number' && gpu?.memoryGb != null ? gpu.memoryGb - needed : undefined
  const own: Readonly<Record<string, FactValue | undefined>> = {
    'derived.gpuHoursOnSystem': hours,
    'derived.nodeHoursOnSystem': nodeHoursOn(partition, hours),
    'derived.gpuMemoryHeadroomGb': headroom,
    'derived.gpuVendor': gpu?.vendor,
    'derived.siteCountry': partition.country,
  }
  return (path) => (path in own ? own[path] : base(path))
}
