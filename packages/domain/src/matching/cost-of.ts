import type { CostRule } from '../catalogue/programme'
import { hoursOn } from './estimate/hours-on'
import { compiledOf, type Judgement } from './judge-programme'
import { judgeTree, type MatchingContext } from './matching-context'
import type { Cost, Price, Range } from './match-result'
import { explainNode, type Finding } from './rules/explain-node'

export interface CostFinding {
  readonly cost: Cost
  /** The rule that gives the cost, null where none is established. */
  readonly rule: CostRule | null
  /** Leaves that keep the cost from being known. */
  readonly waitsFor: readonly Finding[]
  /** The kind of cost that they would establish. */
  readonly mayBe: Cost['kind']
}

/** The first cost rule whose condition is fulfilled; an unknown condition before it leaves the cost unknown. */
export function costOf(judgement: Judgement, context: MatchingContext): CostFinding {
  const unknown: Cost = { kind: 'unknown', price: null }
  const { costs } = compiledOf(judgement.programme, context)
  for (const [place, rule] of judgement.programme.cost.entries()) {
    const root = costs[place] ?? null
    const value = root === null ? 'fulfilled' : judgeTree(root, judgement.truths, context)
    if (value === 'fulfilled')
      return {
        cost: { kind: rule.kind, price: priceOf(rule, judgement, context) },
        rule,
        waitsFor: [],
        mayBe: rule.kind,
      }
    if (value === 'unknown' && root !== null)
      return { cost: unknown, rule: null, waitsFor: explainNode(root, context), mayBe: rule.kind }
  }
  return { cost: unknown, rule: null, waitsFor: [], mayBe: 'unknown' }
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
  return reference && model && hoursOn(reference, model)
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
