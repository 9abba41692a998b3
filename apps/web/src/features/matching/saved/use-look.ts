import type { MatchingCatalogue, Need, OfferChange, OfferOutline } from '@rechenlotse/domain/matching'
import { useQuery } from '@tanstack/react-query'
import type { Locale } from '../../../platform/locale'
import { publishedCatalogue } from '../../catalogue/api/published-catalogue'

export interface Look {
  readonly catalogue: MatchingCatalogue
  readonly at: (need: Need) => readonly OfferOutline[]
  readonly changes: (before: readonly OfferOutline[], need: Need) => readonly OfferChange[]
  readonly inWords: (change: OfferChange, locale: Locale) => string
}

/** The engine comes when it is needed, as with the results: it is larger than any page. */
async function loadLook(): Promise<Look> {
  const [{ changeInWords, compareResults, dayInGermany, optionsAt, outlinesOf }, { catalogue }] = await Promise.all([
    import('./comparing'),
    publishedCatalogue(),
  ])
  const options = optionsAt(dayInGermany(new Date()), 'de')
  const at = (need: Need) => outlinesOf(need, catalogue, options)
  return { catalogue, at, changes: (before, need) => compareResults(before, at(need)), inWords: changeInWords }
}

/** What saved needs come to today, computed in the browser. */
export const useLook = () => useQuery({ queryKey: ['matching', 'look'], queryFn: loadLook, staleTime: 60_000 })
