import type { MatchingGpu } from '../matching-catalogue'
import type { Range } from '../match-result'
import type { Need } from '../need'
import { estimatedHours } from './estimated-hours'
import { workloadFlop, type WorkloadFlop } from './flop'

export const DEFAULT_REFERENCE = 'h100-sxm'

export interface ReferenceHours {
  readonly gpu: MatchingGpu
  /** GPU-hours on `gpu`. */
  readonly hours: Range
  readonly basis: 'given' | 'training' | 'inference'
  /** What the hours are estimated from; absent where they are given. */
  readonly flop?: WorkloadFlop
}

/**
 * GPU-hours on the reference GPU: as given, else estimated.
 *
 * @returns undefined where the need states too little or the catalogue does not know the reference GPU.
 */
export function referenceHours(need: Need, gpus: readonly MatchingGpu[]): ReferenceHours | undefined {
  const { workload = {}, timing = {} } = need
  const key = workload.gpuHoursReference ?? DEFAULT_REFERENCE
  const gpu = gpus.find((one) => one.key === key)
  if (gpu === undefined) return undefined
  const given = workload.gpuHours
  if (given !== undefined) return { gpu, basis: 'given', hours: { low: given, typical: given, high: given } }
  const flop = workloadFlop(workload, timing.durationMonths)
  const hours = flop && estimatedHours(flop, gpu)
  return hours && { gpu, basis: flop.kind, hours, flop }
}
