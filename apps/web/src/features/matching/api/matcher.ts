import type { MatchingCatalogue, MatchResult, Need, SmeTest } from '@rechenlotse/domain/matching'
import type { Locale } from '../../../platform/locale'
import { publishedCatalogue } from '../../catalogue/api/published-catalogue'
import { todayInBerlin } from '../today-in-berlin'

export interface Matcher {
  readonly catalogue: MatchingCatalogue
  readonly publishedAt: string
  readonly match: (need: Need, locale: Locale) => MatchResult
  readonly testSme: (need: Need) => SmeTest
}

/** The engine and the catalogue; the answers never leave the browser. */
export async function loadMatcher(): Promise<Matcher> {
  const [{ matchNeed, publicHolidays, smeTest }, { catalogue, publishedAt }] = await Promise.all([
    import('./engine'),
    publishedCatalogue(),
  ])
  const asOf = todayInBerlin()
  const year = Number(asOf.slice(0, 4))
  const holidays = publicHolidays(year, year + 2)
  return {
    catalogue,
    publishedAt,
    match: (need, locale) => matchNeed(need, catalogue, { asOf, locale, holidays }),
    testSme: ({ applicant = {} }) => smeTest(applicant),
  }
}
