import type { Translate } from '../../platform/texts'
import type { ProgrammeSummaryView } from './api/views'

type Costs = Pick<ProgrammeSummaryView, 'costKinds' | 'conditionalCostKinds'>

/** What an offer costs in a few words, as far as that is known before anything is known of who asks. */
export function costTag({ costKinds, conditionalCostKinds }: Costs, t: Translate): string {
  const [sure] = costKinds
  if (sure) return t(`costs.${sure}`)
  const [first] = conditionalCostKinds
  if (!first) return t('costs.unknown')
  const best = (['free', 'grant'] as const).find((kind) => conditionalCostKinds.includes(kind))
  return best ? t(`costs.conditional.${best}`) : t('costs.depends')
}

/** Kinds that one can filter by; "depends" = nothing is sure and no rule says free. */
export const costFilters = ['free', 'grant', 'market_price', 'depends'] as const

/** Whether an offer costs this, for everybody or for some. */
export function costsThis({ costKinds, conditionalCostKinds }: Costs, wanted: string): boolean {
  if (wanted === 'depends') return costKinds.length === 0 && !conditionalCostKinds.includes('free')
  return [...costKinds, ...conditionalCostKinds].some((kind) => kind === wanted)
}
