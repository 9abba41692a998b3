export type Locale = 'de' | 'en'

const englishPrefix = /^\/en(?=\/|$)/

/** German lives at /…, English at /en/… . */
export function localeOf(pathname: string): Locale {
  return englishPrefix.test(pathname) ? 'en' : 'de'
}

/** The place without its language: "/en/offers" and "/offers" are both "/offers". Always on this origin: never "//…". */
export function placeOf(pathname: string): string {
  return `/${pathname.replace(englishPrefix, '').replace(/^[/\\]+/, '')}`
}

/** The address of a place in a language; query and fragment stay. */
export function addressOf(place: string, locale: Locale): string {
  if (locale === 'de') return place
  return place === '/' ? '/en' : `/en${place.replace(/^\/(?=[?#]|$)/, '')}`
}

export const intlLocale: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' }
