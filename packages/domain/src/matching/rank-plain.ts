import { costOf, type CostFinding } from './cost-of'
import type { Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import type { Cost } from './match-result'
import { rankOffers } from './rank-offers'

/** Judged programmes by date, by the price as good as it may still be, and by review alone: a stage has its open points. */
export function rankPlain(judgements: readonly Judgement[], context: MatchingContext): readonly Judgement[] {
  const rankable = judgements.map((judgement) => ({
    judgement,
    programme: judgement.programme,
    verdict: 'check' as const,
    access: judgement.access,
    cost: bestCost(costOf(judgement, context)),
    systems: [],
    findings: [],
    madeFor: judgement.madeFor,
  }))
  return rankOffers(rankable, context).map(({ judgement }) => judgement)
}

function bestCost({ cost, mayBe }: CostFinding): Cost {
  return cost.kind === 'unknown' ? { kind: mayBe, price: null } : cost
}
