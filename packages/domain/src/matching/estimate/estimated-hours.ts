import type { MatchingGpu } from '../matching-catalogue'
import type { Range } from '../match-result'
import { densePeak } from './dense-peak'
import type { WorkloadFlop } from './flop'
import { utilisationOf } from './utilisation'

/**
 * GPU-hours of a workload on one GPU model: flop / (peak · utilisation · 3600 s), at most three wide.
 *
 * @returns undefined where the peak is not known.
 */
export function estimatedHours({ kind, flop }: WorkloadFlop, gpu: MatchingGpu): Range | undefined {
  const peak = densePeak(gpu)
  if (peak === undefined) return undefined
  const { low, typical, high } = utilisationOf(kind, gpu)
  const atPeak = flop / (peak * 1e12 * 3600)
  return { low: atPeak / high, typical: atPeak / typical, high: atPeak / low }
}
