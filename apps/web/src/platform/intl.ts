import { intlLocale, type Locale } from './locale'

/** Making a formatter costs a phone milliseconds, the first of its kind tens of them: each is made once. */
const made = new Map<string, unknown>()

function once<Formatter>(name: string, make: () => Formatter): Formatter {
  const known = made.get(name)
  if (known !== undefined) return known as Formatter
  const formatter = make()
  made.set(name, formatter)
  return formatter
}

export const numberFormat = (locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(intlLocale[locale], options))

export const dateFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(intlLocale[locale], options))

export const pluralRules = (locale: Locale): Intl.PluralRules =>
  once(`plural ${locale}`, () => new Intl.PluralRules(intlLocale[locale]))

/** ISO 3166-1 alpha-2 in words; EU stands for the Union. A code that is none stays as it is. */
export function countryName(code: string, locale: Locale): string {
  const names = once(`region ${locale}`, () => new Intl.DisplayNames([intlLocale[locale]], { type: 'region' }))
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
