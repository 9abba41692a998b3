import type { Fact } from './fact'
import type { Localized } from './localized'
import type { Citation } from './source'

export interface GpuModel {
  readonly key: string
  readonly name: string
  /** Architecture of the chip; the utilisation that training reaches depends on it. */
  readonly generation?: 'volta' | 'ampere' | 'ada' | 'hopper' | 'blackwell' | 'cdna2' | 'cdna3' | 'xe-hpc'
  /** Dense bf16 peak in TFLOPS; several sources, newest of the best tier first. */
  readonly bf16DenseTflops: number | null
  /** Dense fp16 peak in TFLOPS, only for a GPU without bf16. */
  readonly fp16DenseTflops?: number
  readonly memoryGb: number | null
  readonly vendor: 'nvidia' | 'amd' | 'intel'
  readonly facts: readonly Fact[]
}

export interface Partition {
  /** Key as programmes name it, such as leonardo-booster. */
  readonly key: string
  readonly name: string
  readonly gpu: string | null
  readonly gpusPerNode: number | null
  /** How the site counts one GPU (LUMI: module or half a module). */
  readonly countingUnit?: Localized
  /** GPU-hours that the site books for one hour of one whole module; 1 unless stated (LUMI: 2 halves). */
  readonly countedPerModule?: number
  readonly citations: readonly Citation[]
}

export interface System {
  readonly key: string
  readonly name: string
  readonly provider: string
  readonly city: string | null
  readonly country: string
  readonly approximateCoordinates: { readonly lat: number; readonly lon: number } | null
  readonly status: 'operational' | 'planned' | 'in-construction' | 'retired' | 'unknown'
  readonly partitions: readonly Partition[]
  readonly namedInSeed: boolean
  readonly facts: readonly Fact[]
}
