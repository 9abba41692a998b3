import type { MatchingGpu } from '../matching-catalogue'
import type { Workload } from '../need'

/** Memory that a model takes, in GB. */
export interface MemoryNeed {
  readonly bytesPerParameter: number
  /** Weights and, in training, gradients and optimizer, over all devices. */
  readonly stateGb: number
  /** Devices of the reference GPU that hold state and margin; undefined where the GPU's memory is not known. */
  readonly devices: number | undefined
  readonly perDeviceGb: number | undefined
}

/**
 * Bytes per parameter: full = bf16 weights 2, gradients 2, Adam in fp32 12 (ZeRO, arXiv 1910.02054, section 3.1);
 * LoRA = frozen bf16 weights 2 and adapters of about 1 % with the state of full training; QLoRA = frozen 4-bit weights
 * with their constants 0.52 (arXiv 2305.14314) and smaller adapters; inference = bf16 weights.
 */
const STATE_BYTES = { full: 16, lora: 2.2, qlora: 0.6, inference: 2 } as const

/** On top for activations, buffers and the cache of generation; a judgement: QLoRA trained 65B on 48 GB. */
export const MEMORY_MARGIN = 0.2

/** @returns undefined where the need states no model size. */
export function memoryNeed(workload: Workload, gpu: MatchingGpu | undefined): MemoryNeed | undefined {
  const { modelParameters, trainingTokens, method } = workload
  if (modelParameters === undefined) return undefined
  const isTraining = trainingTokens !== undefined || method !== undefined
  const bytesPerParameter = STATE_BYTES[isTraining ? (method ?? 'full') : 'inference']
  const stateGb = (modelParameters * bytesPerParameter) / 1e9
  const wholeGb = stateGb * (1 + MEMORY_MARGIN)
  const devices = gpu?.memoryGb ? Math.max(1, Math.ceil(wholeGb / gpu.memoryGb)) : undefined
  return { bytesPerParameter, stateGb, devices, perDeviceGb: devices && wholeGb / devices }
}
