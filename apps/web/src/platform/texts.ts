import type { TFunction } from 'i18next'
import type { LoaderFunctionArgs } from 'react-router'
import { localeOf, type Locale } from './locale'
import { sentence, type SentenceValues, type Texts } from './sentence'
import { useLocale } from './use-locale'

export type { Texts } from './sentence'
export type Translate = TFunction
type TextFile = () => Promise<{ readonly default: Texts }>

const textFiles = new Map<string, TextFiles>()
const fetched = new Set<string>()
const loaded = new Map<string, Texts>()
const translates = new Map<string, Translate>()
const keyOf = (feature: string, locale: Locale) => `${locale}:${feature}`

interface TextFiles extends Readonly<Record<Locale, TextFile>> {
  /** The feature whose sentences these go on with; left out = they are a feature of their own. */
  readonly partOf?: string
}

/** Makes known where the sentences of a feature, or of some of its pages, are; they are fetched with the first page. */
export function registerTexts(feature: string, files: TextFiles): void {
  textFiles.set(feature, files)
}

/** Sentences that are there from the first render on, beside those that are there already. */
export function addTexts(feature: string, locale: Locale, sentences: Texts): void {
  const key = keyOf(feature, locale)
  loaded.set(key, { ...loaded.get(key), ...sentences })
}

export async function loadTexts(locale: Locale, features: readonly string[]): Promise<void> {
  const missing = features.filter((feature) => !fetched.has(keyOf(feature, locale)))
  await Promise.all(
    missing.map(async (feature) => {
      const files = textFiles.get(feature)
      if (!files) return
      addTexts(files.partOf ?? feature, locale, (await files[locale]()).default)
      fetched.add(keyOf(feature, locale))
    }),
  )
}

/** Loader of a route: fetches the features' sentences in the language of the address. */
export function textsLoader(...features: readonly string[]) {
  return async ({ request }: Pick<LoaderFunctionArgs, 'request'>): Promise<null> => {
    await loadTexts(localeOf(new URL(request.url).pathname), features)
    return null
  }
}

/** `t('key', { count })` over the sentences of one feature in one language. */
export function textsOf(feature: string, locale: Locale): Translate {
  const key = keyOf(feature, locale)
  const known = translates.get(key)
  if (known) return known
  const translate = (name: string, values?: SentenceValues) =>
    sentence({ texts: loaded.get(key) ?? {}, locale }, name, values)
  translates.set(key, translate as unknown as Translate)
  return translate as unknown as Translate
}

export function useTexts(feature: string): Translate {
  return textsOf(feature, useLocale())
}
