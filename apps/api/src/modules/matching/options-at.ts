import type { Locale } from '@rechenlotse/domain/catalogue'
import { publicHolidays, type MatchOptions } from '@rechenlotse/domain/matching'

/** Options of an evaluation on a day (ISO), with the public holidays that its dates may meet. */
export function optionsAt(asOf: string, locale: Locale): MatchOptions {
  const year = Number(asOf.slice(0, 4))
  return { asOf, locale, holidays: publicHolidays(year, year + 2) }
}
