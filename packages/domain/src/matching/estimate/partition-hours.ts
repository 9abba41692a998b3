import type { Interval } from '../fact-value'
import type { MatchingGpu, MatchingPartition } from '../matching-catalogue'
import type { Range } from '../match-result'
import type { HardwareExtremes } from './hardware-extremes'
import { hoursOn } from './hours-on'
import type { ReferenceHours } from './reference-hours'

interface KnownHardware {
  readonly gpus: readonly MatchingGpu[]
  readonly hardware: HardwareExtremes
}

/**
 * GPU-hours that the site books for the need (LUMI counts half modules).
 *
 * @returns undefined where the need's size or the peak of a GPU is not known.
 */
export function gpuHoursOn(
  partition: MatchingPartition,
  reference: ReferenceHours | undefined,
  gpus: readonly MatchingGpu[],
): Range | undefined {
  const gpu = gpus.find((one) => one.key === partition.gpu)
  if (reference === undefined || gpu === undefined) return undefined
  const hours = hoursOn(reference, gpu)
  return hours && scaled(hours, partition.countedPerModule ?? 1)
}

/**
 * Bounds of these hours, also where the site does not say its GPU or the GPU's peak is not known: between the fastest and
 * the slowest GPU of the catalogue.
 *
 * @returns undefined where the need's size is not known or the partition has no GPU.
 */
export function gpuHourBounds(
  partition: MatchingPartition,
  reference: ReferenceHours | undefined,
  { gpus, hardware }: KnownHardware,
): Interval | undefined {
  const exact = gpuHoursOn(partition, reference, gpus)
  if (exact !== undefined || reference === undefined || partition.gpusPerNode === 0) return exact
  const { slowest, fastest } = hardware
  const fewest = fastest && hoursOn(reference, fastest)
  const most = slowest && hoursOn(reference, slowest)
  if (fewest === undefined || most === undefined) return undefined
  const counted = partition.countedPerModule ?? 1
  return { low: fewest.low * counted, high: most.high * counted }
}

/** Node-hours: modules of the node share the work; a node of unknown size has one GPU to as many as the largest known. */
export function nodeHourBounds(
  partition: MatchingPartition,
  hours: Interval | undefined,
  { hardware }: Pick<KnownHardware, 'hardware'>,
): Interval | undefined {
  if (hours === undefined || partition.gpusPerNode === 0) return undefined
  const counted = partition.countedPerModule ?? 1
  const most = partition.gpusPerNode ?? hardware.largestNode
  const fewest = partition.gpusPerNode ?? 1
  return { low: hours.low / (most * counted), high: hours.high / (fewest * counted) }
}

function scaled({ low, typical, high }: Range, factor: number): Range {
  return { low: low * factor, typical: typical * factor, high: high * factor }
}
