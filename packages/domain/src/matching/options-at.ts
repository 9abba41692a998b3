import type { Locale } from '../catalogue/localized'
import type { MatchOptions } from './matching-context'
import { publicHolidays } from './public-holidays'

/** Options of an evaluation on a day (ISO), with the public holidays that its dates may meet; throws nothing. */
export function optionsAt(asOf: string, locale: Locale): MatchOptions {
  const year = Number(asOf.slice(0, 4))
  return { asOf, locale, holidays: publicHolidays(year, year + 2) }
}
