import { pluralRules } from './intl'
import type { Locale } from './locale'

export type Texts = { readonly [key: string]: string | Texts }
export type SentenceValues = Readonly<Record<string, unknown>>

/** All sentences of a feature in one language. */
export interface Sentences {
  readonly texts: Texts
  readonly locale: Locale
}

function find(texts: Texts, key: string): string | undefined {
  let found: string | Texts | undefined = texts
  for (const part of key.split('.')) {
    if (found === undefined || typeof found === 'string') return undefined
    found = found[part]
  }
  return typeof found === 'string' ? found : undefined
}

function pluralKey(key: string, values: SentenceValues | undefined, locale: Locale): string | null {
  return typeof values?.count === 'number' ? `${key}_${pluralRules(locale).select(values.count)}` : null
}

/**
 * The sentence under a dotted key, written as i18next writes its files: `{{name}}` is replaced by a value,
 * with `count` the plural form (`key_one`, `key_other`) is taken. An unknown key is returned as it is.
 */
export function sentence({ texts, locale }: Sentences, key: string, values?: SentenceValues): string {
  const plural = pluralKey(key, values, locale)
  const found = (plural && find(texts, plural)) ?? find(texts, key) ?? key
  return found.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (_whole, name: string) => String(values?.[name] ?? ''))
}
