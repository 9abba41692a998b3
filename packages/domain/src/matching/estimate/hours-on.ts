import type { MatchingGpu } from '../matching-catalogue'
import type { Range } from '../match-result'
import { hoursFactor } from './convert-hours'
import { estimatedHours } from './estimated-hours'
import type { ReferenceHours } from './reference-hours'

/**
 * GPU-hours of the need on another GPU model: an estimate is made anew, because the utilisation depends on the GPU; stated
 * hours are converted by dense 16-bit peak.
 *
 * @returns undefined where a peak is not known.
 */
export function hoursOn(reference: ReferenceHours, gpu: MatchingGpu): Range | undefined {
  if (reference.flop !== undefined) return estimatedHours(reference.flop, gpu)
  const factor = hoursFactor(reference.gpu, gpu)
  const { low, typical, high } = reference.hours
  return factor === undefined ? undefined : { low: low * factor, typical: typical * factor, high: high * factor }
}
