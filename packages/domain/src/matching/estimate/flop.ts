import type { Workload } from '../need'

const DAYS_PER_MONTH = 30.4375

/** Arithmetic that a workload needs, and how many floating point operations each part of it costs. */
export interface WorkloadFlop {
  readonly kind: 'training' | 'inference'
  readonly flop: number
  /** Active parameters per token. */
  readonly parameters: number
  /** 6 for full training, 4 where the base weights are frozen, 2 for inference. */
  readonly perParameterAndToken: 6 | 4 | 2
}

/**
 * Training: 6·N·D, with LoRA and QLoRA about 4·N·D (no gradients of the frozen weights).
 * Inference: 2·N per token over the whole duration.
 *
 * @returns undefined where the need states too little; never guesses a model size.
 */
export function workloadFlop(workload: Workload, durationMonths: number | undefined): WorkloadFlop | undefined {
  const { modelParameters, trainingTokens, inferenceTokensPerDay, method } = workload
  if (modelParameters === undefined) return undefined
  if (trainingTokens !== undefined) {
    const factor = method === 'lora' || method === 'qlora' ? 4 : 6
    return bounded({ kind: 'training', parameters: modelParameters, perParameterAndToken: factor }, trainingTokens)
  }
  if (inferenceTokensPerDay === undefined || durationMonths === undefined) return undefined
  const tokens = inferenceTokensPerDay * durationMonths * DAYS_PER_MONTH
  return bounded({ kind: 'inference', parameters: modelParameters, perParameterAndToken: 2 }, tokens)
}

function bounded(work: Omit<WorkloadFlop, 'flop'>, tokens: number): WorkloadFlop | undefined {
  const flop = work.perParameterAndToken * work.parameters * tokens
  return Number.isFinite(flop) && flop > 0 ? { ...work, flop } : undefined
}
