import type { MatchingGpu } from '../matching-catalogue'
import type { Range } from '../match-result'
import type { Need } from '../need'
import { workloadFlop } from './flop'
import { utilisationOf } from './utilisation'

export const DEFAULT_REFERENCE = 'h100-sxm'

export interface ReferenceHours {
  readonly gpu: MatchingGpu
  /** GPU-hours on `gpu`. */
  readonly hours: Range
  readonly basis: 'given' | 'training' | 'inference'
}

/**
 * GPU-hours on the reference GPU: as given, else estimated as flop / (peak · utilisation · 3600).
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
  if (flop === undefined || gpu.bf16DenseTflops === null) return undefined
  const use = utilisationOf(flop)
  const atPeak = flop.flop / (gpu.bf16DenseTflops * 1e12 * 3600)
  return {
    gpu,
    basis: flop.kind,
    hours: {
      low: atPeak / use.high,
      typical: atPeak / use.typical,
      high: (atPeak / use.low) * use.reserve,
    },
  }
}
