import i18next from 'i18next'
import type { TFunction } from 'i18next'
import type { LoaderFunctionArgs } from 'react-router'
import { localeOf, type Locale } from './locale'
import { useLocale } from './use-locale'

export type Texts = { readonly [key: string]: string | Texts }
type TextFile = () => Promise<{ readonly default: Texts }>

const textFiles = new Map<string, Readonly<Record<Locale, TextFile>>>()
const texts = i18next.createInstance()

void texts.init({
  lng: 'de',
  fallbackLng: 'de',
  initAsync: false,
  resources: {},
  interpolation: { escapeValue: false },
  returnNull: false,
})

/** Makes known where the sentences of a feature are; they are fetched with its first page. */
export function registerTexts(feature: string, files: Readonly<Record<Locale, TextFile>>): void {
  textFiles.set(feature, files)
}

/** Sentences that are there from the first render on. */
export function addTexts(feature: string, locale: Locale, sentences: Texts): void {
  texts.addResourceBundle(locale, feature, sentences, true, true)
}

export async function loadTexts(locale: Locale, features: readonly string[]): Promise<void> {
  const missing = features.filter((feature) => !texts.hasResourceBundle(locale, feature))
  await Promise.all(
    missing.map(async (feature) => {
      const file = textFiles.get(feature)?.[locale]
      if (file) addTexts(feature, locale, (await file()).default)
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
export function textsOf(feature: string, locale: Locale): TFunction {
  return texts.getFixedT(locale, feature)
}

export function useTexts(feature: string): TFunction {
  return textsOf(feature, useLocale())
}
