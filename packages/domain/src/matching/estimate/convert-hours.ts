import type { MatchingGpu } from '../matching-catalogue'
import { densePeak } from './dense-peak'

/** Peaks that differ by less come from rounding in data sheets. */
const ROUNDING = 0.01

/**
 * Factor from hours on one GPU model to hours on another, by dense 16-bit peak.
 *
 * @returns undefined where a peak is not known.
 */
export function hoursFactor(from: MatchingGpu, to: MatchingGpu): number | undefined {
  if (from.key === to.key) return 1
  const [known, wanted] = [densePeak(from), densePeak(to)]
  if (known === undefined || wanted === undefined) return undefined
  const factor = known / wanted
  return Math.abs(factor - 1) < ROUNDING ? 1 : factor
}
