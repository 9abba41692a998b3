import { useLocation } from 'react-router'
import { localeOf, type Locale } from './locale'

/** The language that the address names. */
export function useLocale(): Locale {
  return localeOf(useLocation().pathname)
}
