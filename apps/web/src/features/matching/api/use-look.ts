import {
  outlinesOf,
  publicHolidays,
  type MatchingCatalogue,
  type Need,
  type OfferOutline,
} from '@rechenlotse/domain/matching'
import { useQuery } from '@tanstack/react-query'
import { publishedCatalogue } from '../../catalogue/api/published-catalogue'
import { todayInBerlin } from '../today-in-berlin'

export interface Look {
  readonly catalogue: MatchingCatalogue
  readonly at: (need: Need) => readonly OfferOutline[]
}

async function loadLook(): Promise<Look> {
  const { catalogue } = await publishedCatalogue()
  const asOf = todayInBerlin()
  const year = Number(asOf.slice(0, 4))
  const options = { asOf, locale: 'de', holidays: publicHolidays(year, year + 2) } as const
  return { catalogue, at: (need) => outlinesOf(need, catalogue, options) }
}

/** What saved needs come to today, computed in the browser. */
export const useLook = () => useQuery({ queryKey: ['matching', 'look'], queryFn: loadLook, staleTime: 60_000 })
