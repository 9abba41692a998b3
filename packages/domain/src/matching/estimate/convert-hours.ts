import type { MatchingGpu } from '../matching-catalogue'

/** Peaks that differ by less come from rounding in data sheets. */
const ROUNDING = 0.01

/**
 * Factor from hours on one GPU model to hours on another, by dense bf16 peak.
 *
 * @returns undefined where a peak is not known.
 */
export function hoursFactor(from: MatchingGpu, to: MatchingGpu): number | undefined {
  if (from.key === to.key) return 1
  if (from.bf16DenseTflops === null || to.bf16DenseTflops === null) return undefined
  const factor = from.bf16DenseTflops / to.bf16DenseTflops
  return Math.abs(factor - 1) < ROUNDING ? 1 : factor
}
