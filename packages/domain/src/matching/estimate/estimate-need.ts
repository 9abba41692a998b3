import type { Locale, Localized } from '../../catalogue/localized'
import type { Assumption, Estimate } from '../match-result'
import type { MatchingGpu } from '../matching-catalogue'
import type { Need, Workload } from '../need'
import { workloadFlop } from './flop'
import { referenceHours, type ReferenceHours } from './reference-hours'
import { roundedHours } from './rounded-hours'
import { utilisationOf } from './utilisation'

/** Bytes of model state per parameter: bf16 weights, gradients and Adam in fp32; frozen bf16; frozen 4 bit. */
const STATE_BYTES = { full: 16, lora: 2.5, qlora: 1 } as const

const NAMES = {
  given: { de: 'Von Ihnen angegebene GPU-Stunden', en: 'GPU-hours that you stated' },
  formula: { de: 'Formel', en: 'Formula' },
  flop: { de: 'Rechenaufwand (FLOP)', en: 'Compute (FLOP)' },
  peak: { de: 'Spitzenleistung bf16 dicht (TFLOPS)', en: 'Dense bf16 peak (TFLOPS)' },
  low: { de: 'Auslastung, ungünstig', en: 'Utilisation, low' },
  typical: { de: 'Auslastung, üblich', en: 'Utilisation, typical' },
  high: { de: 'Auslastung, günstig', en: 'Utilisation, high' },
  reserve: {
    de: 'Reserve für Neustarts und Auswertung (nur obere Grenze)',
    en: 'Reserve for restarts and evaluation (upper end only)',
  },
  method: { de: 'Trainingsart', en: 'Method of training' },
  memory: {
    de: 'Speicher für den Modellzustand über alle Geräte (GB)',
    en: 'Memory for the model state over all devices (GB)',
  },
} satisfies Record<string, Localized>

/**
 * The size of the need with its arithmetic, in GPU-hours on the reference GPU; at most 3 wide.
 *
 * @returns null where there is nothing to estimate from.
 */
export function estimateNeed(need: Need, gpus: readonly MatchingGpu[], locale: Locale): Estimate | null {
  const hours = referenceHours(need, gpus)
  if (hours === undefined) return null
  const memory = memoryGb(need.workload ?? {})
  const assumptions = hours.basis === 'given' ? givenAssumptions(hours) : computed(need, hours)
  return {
    reference: hours.gpu.key,
    gpuHours: hours.basis === 'given' ? hours.hours : roundedHours(hours.hours),
    gpuMemoryGb: memory,
    assumptions: [...assumptions, ...memoryAssumption(need, memory)].map(({ name, ...rest }) => ({
      ...rest,
      name: NAMES[name][locale],
    })),
  }
}

type Named = Omit<Assumption, 'name'> & { readonly name: keyof typeof NAMES }

function givenAssumptions({ hours, gpu }: ReferenceHours): readonly Named[] {
  return [{ name: 'given', value: `${hours.typical} (${gpu.key})` }]
}

function computed(need: Need, { gpu, basis }: ReferenceHours): readonly Named[] {
  const workload = need.workload ?? {}
  const flop = workloadFlop(workload, need.timing?.durationMonths)
  if (flop === undefined || gpu.bf16DenseTflops === null) return []
  const use = utilisationOf(flop)
  const source = use.source === '' ? {} : { source: use.source }
  const formula = `${flop.perParameterAndToken}·N·D / (peak · utilisation · 3600 s)`
  const method: readonly Named[] = basis === 'training' ? [{ name: 'method', value: workload.method ?? 'full' }] : []
  return [
    { name: 'formula', value: formula },
    ...method,
    { name: 'flop', value: flop.flop },
    { name: 'peak', value: gpu.bf16DenseTflops, source: gpu.name },
    { name: 'low', value: use.low, ...source },
    { name: 'typical', value: use.typical, ...source },
    { name: 'high', value: use.high, ...source },
    { name: 'reserve', value: use.reserve },
  ]
}

function memoryGb(workload: Workload): number | null {
  if (workload.gpuMemoryGb !== undefined) return workload.gpuMemoryGb
  if (workload.modelParameters === undefined) return null
  const isTraining = workload.trainingTokens !== undefined
  const bytes = isTraining ? STATE_BYTES[workload.method ?? 'full'] : 2
  return Number(((workload.modelParameters * bytes) / 1e9).toPrecision(3))
}

function memoryAssumption(need: Need, memory: number | null): readonly Named[] {
  if (memory === null || need.workload?.gpuMemoryGb !== undefined) return []
  return [{ name: 'memory', value: memory }]
}
