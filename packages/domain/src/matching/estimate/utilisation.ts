import type { GpuModel } from '../../catalogue/system'
import type { WorkloadFlop } from './flop'

/** Share of the dense 16-bit peak with everything counted; low utilisation means many hours. */
export interface Utilisation {
  readonly low: number
  readonly typical: number
  readonly high: number
}

/**
 * Calibrated on the catalogue's published dense runs (group "published-run"), restarts and evaluation counted: a window
 * less than three wide around the middle of each group, the typical value near the median. Runs on the A100 generation
 * reach a larger share of their peak than runs on later GPUs, whose peak tripled and whose memory did not keep up, and
 * than runs on V100 and MI250X.
 */
const AMPERE: Utilisation = { low: 0.185, typical: 0.33, high: 0.55 }
const OTHER: Utilisation = { low: 0.131, typical: 0.235, high: 0.389 }

/** Token generation is bound by memory, not arithmetic; an assumption without a published calibration. */
const INFERENCE: Utilisation = { low: 0.05, typical: 0.1, high: 0.14 }

/** The window for one kind of work on one GPU; a GPU of unknown generation counts as a later one than the A100. */
export function utilisationOf(kind: WorkloadFlop['kind'], gpu: Pick<GpuModel, 'generation'>): Utilisation {
  if (kind === 'inference') return INFERENCE
  return gpu.generation === 'ampere' ? AMPERE : OTHER
}
