import type { MatchingGpu } from '../matching-catalogue'
import type { Range } from '../match-result'
import { densePeak } from './dense-peak'
import { estimatedHours } from './estimated-hours'
import { workloadFlop } from './flop'
import type { PublishedRun } from './published-run'

/** A published run beside the estimate that it would have got. */
export interface RunComparison {
  /** Estimated GPU-hours. */
  readonly range: Range
  readonly isInside: boolean
  /** Share of the dense peak that the run reached, everything counted. */
  readonly utilisation: number
}

/** @returns undefined where the catalogue does not know the run's GPU or its peak. */
export function compareRun(run: PublishedRun, gpus: readonly MatchingGpu[]): RunComparison | undefined {
  const { modelParameters, trainingTokens, gpuHours } = run
  const gpu = gpus.find(({ key }) => key === run.gpu)
  const work = workloadFlop({ modelParameters, trainingTokens }, undefined)
  const peak = gpu && densePeak(gpu)
  const range = gpu && work && estimatedHours(work, gpu)
  if (peak === undefined || work === undefined || range === undefined) return undefined
  return {
    range,
    isInside: range.low <= gpuHours && gpuHours <= range.high,
    utilisation: work.flop / (peak * 1e12 * 3600 * gpuHours),
  }
}
