import type { HardwareExtremes } from '../estimate/hardware-extremes'
import { gpuHourBounds, nodeHourBounds } from '../estimate/partition-hours'
import type { ReferenceHours } from '../estimate/reference-hours'
import type { FactLookup, FactValue, Interval } from '../fact-value'
import type { MatchingGpu, MatchingPartition } from '../matching-catalogue'

export interface SystemFactsInput {
  readonly base: FactLookup
  readonly partition: MatchingPartition
  readonly reference: ReferenceHours | undefined
  readonly gpus: readonly MatchingGpu[]
  readonly hardware: HardwareExtremes
}

/** Facts that differ from system to system. */
export const SYSTEM_FACTS = [
  'derived.gpuHoursOnSystem',
  'derived.nodeHoursOnSystem',
  'derived.gpuMemoryHeadroomGb',
  'derived.gpuMemoryNotStated',
  'derived.gpuVendor',
  'derived.siteCountry',
  'derived.siteHasGpus',
] as const

/** Written where only the Union is known to be the place: which country it will be is open. */
const SOMEWHERE_IN_THE_UNION = 'EU'

/** The facts of the need and those that hold on one offered partition. */
export function systemFacts(input: SystemFactsInput): FactLookup {
  const { base, partition, reference, gpus } = input
  const gpu = gpus.find((one) => one.key === partition.gpu)
  const hours = gpuHourBounds(partition, reference, input)
  const needed = base('workload.gpuMemoryGb')
  const memory = typeof needed === 'number' ? memoryFacts(needed, partition, gpus) : undefined
  const own: Readonly<Record<(typeof SYSTEM_FACTS)[number], FactValue | undefined>> = {
    'derived.gpuHoursOnSystem': hours,
    'derived.nodeHoursOnSystem': nodeHourBounds(partition, hours, input),
    'derived.gpuMemoryHeadroomGb': memory?.headroom,
    'derived.gpuMemoryNotStated': memory?.isNotStated,
    'derived.gpuVendor': gpu?.vendor,
    'derived.siteCountry': partition.country === SOMEWHERE_IN_THE_UNION ? undefined : partition.country,
    'derived.siteHasGpus': partition.gpusPerNode !== 0,
  }
  return (path) => (isOfSystem(path) ? own[path] : base(path))
}

function isOfSystem(path: string): path is (typeof SYSTEM_FACTS)[number] {
  return (SYSTEM_FACTS as readonly string[]).includes(path)
}

/**
 * Where no source states the memory it rules out only what is larger than any variant of the GPU in the catalogue.
 * Where a module is booked in parts, the device of the code may be the part or the module.
 */
function memoryFacts(
  needed: number,
  { gpu: model, countedPerModule = 1 }: MatchingPartition,
  gpus: readonly MatchingGpu[],
): { readonly headroom: number | Interval; readonly isNotStated: boolean } {
  const stated = gpus.find(({ key }) => key === model)?.memoryGb ?? null
  if (stated !== null && countedPerModule === 1) return { headroom: stated - needed, isNotStated: false }
  if (stated !== null)
    return { headroom: { low: stated / countedPerModule - needed, high: stated - needed }, isNotStated: false }
  const variants = gpus.filter(({ key, memoryGb }) => memoryGb !== null && key.startsWith(`${model}-`))
  const largest = Math.max(...(variants.length > 0 ? variants : gpus).map(({ memoryGb }) => memoryGb ?? 0))
  return { headroom: { low: -Infinity, high: largest - needed }, isNotStated: needed <= largest }
}
