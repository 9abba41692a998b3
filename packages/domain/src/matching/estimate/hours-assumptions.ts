import type { Localized } from '../../catalogue/localized'
import type { Workload } from '../need'
import { densePeak } from './dense-peak'
import type { WorkloadFlop } from './flop'
import type { LocalizedAssumption } from './localized-assumption'
import type { ReferenceHours } from './reference-hours'
import { utilisationOf } from './utilisation'

const same = (text: string): Localized => ({ de: text, en: text })

const METHODS: Readonly<Record<'full' | 'lora' | 'qlora', Localized>> = {
  full: { de: 'alle Gewichte', en: 'all weights' },
  lora: same('LoRA'),
  qlora: same('QLoRA'),
}
const SCALING_LAWS = same('Kaplan et al. 2020 (arXiv 2001.08361)')
const OWN: Localized = { de: 'unsere Annahme', en: 'our assumption' }
const FORMULA_SOURCES: Readonly<Record<6 | 4 | 2, Localized>> = {
  6: SCALING_LAWS,
  4: {
    de: 'unsere Herleitung aus 6·N·D (ohne Gradienten der festen Gewichte)',
    en: 'derived by us from 6·N·D (no gradients of the frozen weights)',
  },
  2: SCALING_LAWS,
}
const RUNS: Localized = {
  de: 'veröffentlichte Trainingsläufe, siehe „Wie gerechnet wird“',
  en: 'published training runs, see “How we calculate”',
}
const NAMES = {
  given: { de: 'Von Ihnen angegebene GPU-Stunden', en: 'GPU-hours that you stated' },
  formula: { de: 'Formel', en: 'Formula' },
  method: { de: 'Trainingsart', en: 'Method of training' },
  flop: { de: 'Rechenaufwand (FLOP)', en: 'Compute (FLOP)' },
  peak: { de: 'Spitzenleistung 16 Bit, dicht (TFLOPS)', en: 'Dense 16-bit peak (TFLOPS)' },
  low: { de: 'Auslastung, ungünstig', en: 'Utilisation, low' },
  typical: { de: 'Auslastung, üblich', en: 'Utilisation, typical' },
  high: { de: 'Auslastung, günstig', en: 'Utilisation, high' },
  restarts: { de: 'Neustarts und Auswertung', en: 'Restarts and evaluation' },
} satisfies Record<string, Localized>
const COUNTED: Localized = { de: 'in der Auslastung enthalten', en: 'contained in the utilisation' }

/** The arithmetic of the GPU-hours, line by line. */
export function hoursAssumptions(
  workload: Workload,
  { hours, gpu, flop }: ReferenceHours,
): readonly LocalizedAssumption[] {
  if (flop === undefined) return [{ name: NAMES.given, value: `${hours.typical} (${gpu.key})` }]
  const isTraining = flop.kind === 'training'
  const use = utilisationOf(flop.kind, gpu)
  const source = isTraining ? RUNS : OWN
  return [
    formulaOf(flop),
    ...(isTraining ? [{ name: NAMES.method, value: METHODS[workload.method ?? 'full'] }] : []),
    { name: NAMES.flop, value: flop.flop },
    { name: NAMES.peak, value: densePeak(gpu) ?? 0, source: same(gpu.name) },
    { name: NAMES.low, value: use.low, source },
    { name: NAMES.typical, value: use.typical, source },
    { name: NAMES.high, value: use.high, source },
    ...(isTraining ? [{ name: NAMES.restarts, value: COUNTED, source }] : []),
  ]
}

function formulaOf({ perParameterAndToken }: WorkloadFlop): LocalizedAssumption {
  const work = `${perParameterAndToken}·N·D / `
  return {
    name: NAMES.formula,
    value: { de: `${work}(Spitze · Auslastung · 3600 s)`, en: `${work}(peak · utilisation · 3600 s)` },
    source: FORMULA_SOURCES[perParameterAndToken],
  }
}
