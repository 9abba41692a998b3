import type { Locale } from '@rechenlotse/domain/catalogue'
import type { Config } from '../../platform/config/config'

/** The full address of a page of the web in the reader's language. */
export const pageAddress = ({ publicUrl, port }: Config, locale: Locale, path: string): string =>
  `${publicUrl ?? `http://localhost:${port}`}${locale === 'en' ? '/en' : ''}${path}`
