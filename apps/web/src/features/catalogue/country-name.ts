import { intlLocale, type Locale } from '../../platform/locale'

/** ISO 3166-1 alpha-2 in words; EU stands for the Union. */
export function countryName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([intlLocale[locale]], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
