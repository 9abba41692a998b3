import type { CostRule } from '../catalogue/programme'
import { hoursFactor } from './estimate/convert-hours'
import { evaluateRule } from './evaluate-rule'
import { explainRule, type Finding } from './explain-rule'
import type { Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import type { Cost, Price, Range } from './match-result'

export interface CostFinding {
  readonly cost: Cost
  /** The rule that gives the cost, null where none is established. */
  readonly rule: CostRule | null
  /** Leaves that keep the cost from being known. */
  readonly waitsFor: readonly Finding[]
}

/** The first cost rule whose condition is fulfilled; an unknown condition before it leaves the cost unknown. */
export function costOf(judgement: Judgement, context: MatchingContext): CostFinding {
  const unknown: Cost = { kind: 'unknown', price: null }
  for (const rule of judgement.programme.cost) {
    const value = rule.when === null ? 'fulfilled' : evaluateRule(rule.when, judgement.scope)
    if (value === 'fulfilled')
      return { cost: { kind: rule.kind, price: priceOf(rule, judgement, context) }, rule, waitsFor: [] }
    if (value === 'unknown' && rule.when !== null)
      return { cost: unknown, rule: null, waitsFor: explainRule(rule.when, judgement.scope) }
  }
  return { cost: unknown, rule: null, waitsFor: [] }
}

function priceOf(rule: CostRule, judgement: Judgement, context: MatchingContext): Price | null {
  const rates = rule.perGpuHour
  const rate = rates?.find(({ gpu }) => gpu !== undefined && gpu === context.reference?.gpu.key) ?? rates?.[0]
  const hours = rate && billedHours(rate.gpu, judgement, context)
  if (rate === undefined || hours === undefined) return null
  return {
    currency: rate.currency,
    low: roundMoney(hours.low * rate.low),
    high: roundMoney(hours.high * rate.high),
  }
}

/** Hours on the GPU model that the price names, else on the offered systems that may fit. */
function billedHours(
  gpu: string | undefined,
  { systems }: Judgement,
  { reference, index }: MatchingContext,
): Range | undefined {
  if (gpu === undefined) {
    const ranges = systems.flatMap(({ value, gpuHours }) => (value !== 'violated' && gpuHours ? [gpuHours] : []))
    return ranges.length === 0 ? undefined : hull(ranges)
  }
  const model = index.catalogue.gpus.find(({ key }) => key === gpu)
  const factor = reference && model && hoursFactor(reference.gpu, model)
  if (reference === undefined || factor === undefined) return undefined
  const { low, typical, high } = reference.hours
  return { low: low * factor, typical: typical * factor, high: high * factor }
}

function hull(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    typical: Math.min(...ranges.map(({ typical }) => typical)),
    high: Math.max(...ranges.map(({ high }) => high)),
  }
}

function roundMoney(amount: number): number {
  return amount < 1000 ? Math.round(amount * 100) / 100 : Math.round(amount)
}
