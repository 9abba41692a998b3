import { costOf } from './cost-of'
import { judgeProgramme } from './judge-programme'
import { contextOf, type MatchOptions } from './matching-context'
import type { MatchingCatalogue } from './matching-catalogue'
import type { Need } from './need'
import type { OfferOutline } from './offer-outline'

/**
 * The outlines of matchNeed's offers, in the order of the catalogue, without words, hints and ranking.
 *
 * @throws where a programme names a shared rule that the catalogue does not hold.
 */
export function outlinesOf(need: Need, catalogue: MatchingCatalogue, options: MatchOptions): readonly OfferOutline[] {
  const context = contextOf(need, catalogue, options)
  return catalogue.programmes.map((programme) => {
    const judgement = judgeProgramme(programme, context)
    return {
      programme: programme.key,
      verdict: judgement.verdict,
      applyBy: judgement.access.applyBy,
      cost: costOf(judgement, context).cost.kind,
    }
  })
}
