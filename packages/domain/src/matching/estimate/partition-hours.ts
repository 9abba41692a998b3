import type { Interval } from '../fact-value'
import type { MatchingGpu, MatchingPartition } from '../matching-catalogue'
import type { Range } from '../match-result'
import { hoursFactor } from './convert-hours'
import type { ReferenceHours } from './reference-hours'

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
  const factor = hoursFactor(reference.gpu, gpu)
  return factor === undefined
    ? undefined
    : scaled(reference.hours, factor * (partition.countedPerModule ?? 1))
}

/** Node-hours: modules of the node share the work; undefined where the node's size is not known. */
export function nodeHoursOn(
  partition: MatchingPartition,
  hours: Range | undefined,
): Interval | undefined {
  if (hours === undefined || !partition.gpusPerNode) return undefined
  return scaled(hours, 1 / (partition.gpusPerNode * (partition.countedPerModule ?? 1)))
}

function scaled({ low, typical, high }: Range, factor: number): Range {
  return { low: low * factor, typical: typical * factor, high: high * factor }
}
