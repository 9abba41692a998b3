import type { MatchingCatalogue, MatchingProgramme, ReasonSource } from '@rechenlotse/domain/matching'
import type { Locale } from '../../platform/locale'

/** The source that last said how the programme stands. */
export function statusSources(
  { status }: MatchingProgramme,
  { sources }: MatchingCatalogue,
  locale: Locale,
): readonly ReasonSource[] {
  const cited = status
    .flatMap(({ citations }) => citations)
    .flatMap(({ source, chapter }) => {
      const found = sources[source]
      return found ? [{ ...found, title: found.title[locale], chapter: chapter ?? null }] : []
    })
  return cited.sort((a, b) => (a.asOf < b.asOf ? 1 : -1)).slice(0, 1)
}
