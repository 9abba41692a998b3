import type { Localized } from '../../catalogue/localized'
import type { MatchingGpu } from '../matching-catalogue'
import type { LocalizedAssumption } from './localized-assumption'
import { MEMORY_MARGIN, type MemoryNeed } from './memory-need'

const SOURCE: Localized = {
  de: 'ZeRO (arXiv 1910.02054), LoRA (2106.09685), QLoRA (2305.14314)',
  en: 'ZeRO (arXiv 1910.02054), LoRA (2106.09685), QLoRA (2305.14314)',
}
const OWN: Localized = { de: 'unsere Annahme', en: 'our assumption' }

/** The arithmetic of the memory, line by line; nothing where no model size is stated. */
export function memoryAssumptions(memory: MemoryNeed | undefined, gpu: MatchingGpu): readonly LocalizedAssumption[] {
  if (memory === undefined) return []
  const { bytesPerParameter, stateGb, devices, perDeviceGb } = memory
  const gpuName: Localized = { de: gpu.name, en: gpu.name }
  const state: readonly LocalizedAssumption[] = [
    {
      name: { de: 'Speicher je Parameter (Byte)', en: 'Memory per parameter (bytes)' },
      value: bytesPerParameter,
      source: SOURCE,
    },
    {
      name: { de: 'Modellzustand über alle GPUs (GB)', en: 'Model state over all GPUs (GB)' },
      value: Number(stateGb.toPrecision(3)),
    },
    {
      name: { de: 'Aufschlag für Zwischenwerte', en: 'Margin for activations' },
      value: `${MEMORY_MARGIN * 100} %`,
      source: OWN,
    },
  ]
  if (devices === undefined || perDeviceGb === undefined) return state
  return [
    ...state,
    {
      name: { de: 'GPUs, die ihn mindestens halten', en: 'GPUs that hold it at least' },
      value: devices,
      source: gpuName,
    },
    { name: { de: 'Speicher je GPU (GB)', en: 'Memory per GPU (GB)' }, value: Number(perDeviceGb.toPrecision(3)) },
  ]
}
