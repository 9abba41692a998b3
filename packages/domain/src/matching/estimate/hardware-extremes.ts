import type { MatchingCatalogue, MatchingGpu } from '../matching-catalogue'

/** The slowest and the fastest GPU by dense bf16 peak, and the GPUs of the largest node, that a catalogue knows. */
export interface HardwareExtremes {
  readonly slowest: MatchingGpu | undefined
  readonly fastest: MatchingGpu | undefined
  readonly largestNode: number
}

export function hardwareExtremes({
  gpus,
  partitions,
}: Pick<MatchingCatalogue, 'gpus' | 'partitions'>): HardwareExtremes {
  const peak = (gpu: MatchingGpu): number => gpu.bf16DenseTflops ?? 0
  const bySpeed = gpus.filter((gpu) => peak(gpu) > 0).sort((a, b) => peak(a) - peak(b))
  const nodes = partitions.map(({ gpusPerNode }) => gpusPerNode ?? 1)
  return { slowest: bySpeed[0], fastest: bySpeed.at(-1), largestNode: Math.max(1, ...nodes) }
}
