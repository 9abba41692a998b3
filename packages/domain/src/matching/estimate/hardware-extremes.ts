import type { MatchingCatalogue, MatchingGpu } from '../matching-catalogue'
import { densePeak } from './dense-peak'

/** The slowest and the fastest GPU by dense 16-bit peak, and the GPUs of the largest node, that a catalogue knows. */
export interface HardwareExtremes {
  readonly slowest: MatchingGpu | undefined
  readonly fastest: MatchingGpu | undefined
  readonly largestNode: number
}

export function hardwareExtremes({
  gpus,
  partitions,
}: Pick<MatchingCatalogue, 'gpus' | 'partitions'>): HardwareExtremes {
  const peak = (gpu: MatchingGpu): number => densePeak(gpu) ?? 0
  const bySpeed = gpus.filter((gpu) => peak(gpu) > 0).sort((a, b) => peak(a) - peak(b))
  const nodes = partitions.map(({ gpusPerNode }) => gpusPerNode ?? 1)
  return { slowest: bySpeed[0], fastest: bySpeed.at(-1), largestNode: Math.max(1, ...nodes) }
}
