import { dateFormat, numberFormat } from './intl'
import type { Locale } from './locale'

const dayOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const monthOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** An ISO date of full or reduced precision ("2026-11-24", "2026-11", "2026") as people read it. */
export function formatDate(iso: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}/.test(iso)) return iso
  const date = new Date(iso.length === 7 ? `${iso}-01T00:00:00Z` : `${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  return dateFormat(locale, iso.length === 7 ? monthOptions : dayOptions).format(date)
}

export function formatNumber(value: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  return numberFormat(locale, options).format(value)
}
