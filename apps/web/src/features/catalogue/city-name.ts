import type { Locale } from '../../platform/locale'

/** Cities that have another name in German than at home; the catalogue writes the one used at home. */
const german: Readonly<Record<string, string>> = { Luxembourg: 'Luxemburg' }
/** And in English. */
const english: Readonly<Record<string, string>> = { München: 'Munich', 'Garching bei München': 'Garching near Munich' }

export function cityName(city: string, locale: Locale): string {
  return (locale === 'de' ? german : english)[city] ?? city
}
