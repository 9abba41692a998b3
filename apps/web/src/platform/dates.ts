import { dateFormat } from './intl'
import type { Locale } from './locale'

const write = (instant: string, locale: Locale, options: Intl.DateTimeFormatOptions): string => {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? instant : dateFormat(locale, options).format(date)
}

/** 24. November 2026 */
export const writeDay = (instant: string, locale: Locale): string => write(instant, locale, { dateStyle: 'long' })

/** 24.11.2026, 14:05 */
export const writeInstant = (instant: string, locale: Locale): string =>
  write(instant, locale, { dateStyle: 'medium', timeStyle: 'short' })

/** Whether an instant lies on the day that it is now, where the reader is. */
export const isToday = (instant: string): boolean => new Date(instant).toDateString() === new Date().toDateString()

/** 14:05 */
export const clockTime = (instant: string, locale: Locale): string => write(instant, locale, { timeStyle: 'short' })
