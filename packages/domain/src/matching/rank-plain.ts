import { costOf } from './cost-of'
import type { Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import { rankOffers } from './rank-offers'

/** Judged programmes by date, price and review alone: a stage still has its open points. */
export function rankPlain(judgements: readonly Judgement[], context: MatchingContext): readonly Judgement[] {
  const rankable = judgements.map((judgement) => ({
    judgement,
    programme: judgement.programme,
    verdict: 'check' as const,
    access: judgement.access,
    cost: costOf(judgement, context).cost,
    systems: [],
    findings: [],
  }))
  return rankOffers(rankable, context).map(({ judgement }) => judgement)
}
