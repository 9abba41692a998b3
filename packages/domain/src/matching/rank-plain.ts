import { costOf } from './cost-of'
import type { Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import { rankOffers } from './rank-offers'

/** Judged programmes in the published order, without explanations. */
export function rankPlain(
  judgements: readonly Judgement[],
  context: MatchingContext,
): readonly Judgement[] {
  const rankable = judgements.map((judgement) => ({
    judgement,
    programme: judgement.programme,
    verdict: judgement.verdict,
    access: judgement.access,
    cost: costOf(judgement, context).cost,
    systems: [],
    findings: [],
  }))
  return rankOffers(rankable, context).map(({ judgement }) => judgement)
}
