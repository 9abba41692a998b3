import type { WorkloadFlop } from './flop'

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
 * Calibrated on published dense runs, the utilisation with everything counted: Llama 2 7B, 13B, 70B on A100-80
 * 0.39–0.43 (arXiv 2307.09288); Llama 3 and 3.1 on H100 8B 0.14–0.16, 70B 0.28, 405B 0.35. The best published runs reach
 * 0.46–0.51 while running. Upper end / lower end = high / low · reserve stays below 3, so a range cannot hold 0.14 and 0.51
 * at once: small models begin and end lower than large ones.
 */
const SMALL = { parameters: 8e9, low: 0.158, high: 0.41 }
const LARGE = { parameters: 70e9, low: 0.2, high: 0.51 }

/** Up to 8 billion active parameters as small runs, from 70 billion as large ones, in between by the logarithm of the size. */
function trainingUtilisation(parameters: number): Utilisation {
  const size = Math.log(parameters / SMALL.parameters) / Math.log(LARGE.parameters / SMALL.parameters)
  const share = Math.min(1, Math.max(0, size))
  const between = (small: number, large: number): number => Number((small + share * (large - small)).toPrecision(3))
  return {
    low: between(SMALL.low, LARGE.low),
    typical: 0.35,
    high: between(SMALL.high, LARGE.high),
    reserve: 1.15,
    source: 'Llama 2 (arXiv 2307.09288), Llama 3.1 (arXiv 2407.21783)',
  }
}

/** Token generation is bound by memory, not arithmetic; an assumption without a published calibration. */
const INFERENCE_UTILISATION: Utilisation = {
  low: 0.05,
  typical: 0.1,
  high: 0.14,
  reserve: 1,
  source: '',
}

export function utilisationOf({ kind, parameters }: WorkloadFlop): Utilisation {
  return kind === 'training' ? trainingUtilisation(parameters) : INFERENCE_UTILISATION
}
