import { intlLocale, type Locale } from './locale'

const write = (instant: string, locale: Locale, options: Intl.DateTimeFormatOptions): string => {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? instant : new Intl.DateTimeFormat(intlLocale[locale], options).format(date)
}

/** 24. November 2026 */
export const writeDay = (instant: string, locale: Locale): string => write(instant, locale, { dateStyle: 'long' })

/** 24.11.2026, 14:05 */
export const writeInstant = (instant: string, locale: Locale): string =>
  write(instant, locale, { dateStyle: 'medium', timeStyle: 'short' })

/** 14:05 */
export const clockTime = (instant: string, locale: Locale): string => write(instant, locale, { timeStyle: 'short' })
