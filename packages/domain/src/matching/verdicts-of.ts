import { judgeProgramme } from './judge-programme'
import { contextOf, type MatchOptions } from './matching-context'
import type { MatchingCatalogue } from './matching-catalogue'
import type { Verdict } from './match-result'
import type { Need } from './need'

export interface ProgrammeVerdict {
  readonly programme: string
  readonly verdict: Verdict
}

/**
 * The verdicts of matchNeed alone, in the order of the catalogue, without words, hints and ranking: cheap enough for
 * every keystroke.
 *
 * @throws where a programme names a shared rule that the catalogue does not hold.
 */
export function verdictsOf(
  need: Need,
  catalogue: MatchingCatalogue,
  options: MatchOptions,
): readonly ProgrammeVerdict[] {
  const context = contextOf(need, catalogue, options)
  return catalogue.programmes.map((programme) => ({
    programme: programme.key,
    verdict: judgeProgramme(programme, context).verdict,
  }))
}
