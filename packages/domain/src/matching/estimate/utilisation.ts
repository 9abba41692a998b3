/** Share of the dense bf16 peak that a run reaches; low utilisation means many hours. */
export interface Utilisation {
  readonly low: number
  readonly typical: number
  readonly high: number
  /** Factor on the upper end for restarts and evaluation. */
  readonly reserve: number
  readonly source: string
}

/**
 * Calibrated on published dense runs: Llama 2 7B/13B/70B on A100-80 (0.38–0.44, arXiv 2307.09288),
 * Llama 3.1 405B 0.38–0.43 while running and 0.35 with everything counted, 70B 0.28 with everything counted,
 * best published runs 0.46–0.51. Upper end / lower end = 0.51 / 0.20 · 1.15 = 2.93, at most 3.
 */
export const TRAINING_UTILISATION: Utilisation = {
  low: 0.2,
  typical: 0.35,
  high: 0.51,
  reserve: 1.15,
  source: 'Llama 2 (arXiv 2307.09288), Llama 3.1 (arXiv 2407.21783)',
}

/** Token generation is bound by memory, not arithmetic; an assumption without a published calibration. */
export const INFERENCE_UTILISATION: Utilisation = {
  low: 0.05,
  typical: 0.1,
  high: 0.14,
  reserve: 1,
  source: '',
}
