import type { Locale } from '../catalogue/localized'
import type { Citation } from '../catalogue/source'
import type { MatchingCatalogue } from './matching-catalogue'
import type { ReasonSource } from './match-result'

/** Citations with title, address, date and tier; the same place of the same source once. */
export function resolveSources(
  citations: readonly Citation[],
  catalogue: MatchingCatalogue,
  locale: Locale,
): readonly ReasonSource[] {
  const resolved = new Map<string, ReasonSource>()
  for (const { source: key, chapter } of citations) {
    const source = catalogue.sources[key]
    if (source === undefined) continue
    const { title, url, asOf, tier } = source
    resolved.set(`${key}#${chapter ?? ''}`, {
      title: title[locale],
      url,
      chapter: chapter ?? null,
      asOf,
      tier,
    })
  }
  return [...resolved.values()]
}
