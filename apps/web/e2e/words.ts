import { sentence, type Texts } from '../src/platform/sentence'
import type { Locale } from '../src/platform/locale'
import accountDe from '../src/features/identity/account.texts.de.json'
import accountEn from '../src/features/identity/account.texts.en.json'
import applicationsDe from '../src/features/applications/applications.texts.de.json'
import applicationsEn from '../src/features/applications/applications.texts.en.json'
import catalogueDe from '../src/features/catalogue/catalogue.texts.de.json'
import catalogueEn from '../src/features/catalogue/catalogue.texts.en.json'
import identityDe from '../src/features/identity/identity.texts.de.json'
import identityEn from '../src/features/identity/identity.texts.en.json'
import intakeDe from '../src/features/intake/intake.texts.de.json'
import intakeEn from '../src/features/intake/intake.texts.en.json'
import finderDe from '../src/features/matching/finder.texts.de.json'
import finderEn from '../src/features/matching/finder.texts.en.json'
import matchingDe from '../src/features/matching/matching.texts.de.json'
import matchingEn from '../src/features/matching/matching.texts.en.json'
import needsDe from '../src/features/matching/needs.texts.de.json'
import needsEn from '../src/features/matching/needs.texts.en.json'
import resultsDe from '../src/features/matching/results.texts.de.json'
import resultsEn from '../src/features/matching/results.texts.en.json'

const texts = {
  account: { de: accountDe, en: accountEn },
  applications: { de: applicationsDe, en: applicationsEn },
  catalogue: { de: catalogueDe, en: catalogueEn },
  identity: { de: identityDe, en: identityEn },
  intake: { de: intakeDe, en: intakeEn },
  matching: { de: { ...matchingDe, ...finderDe, ...resultsDe }, en: { ...matchingEn, ...finderEn, ...resultsEn } },
  needs: { de: needsDe, en: needsEn },
} as const satisfies Record<string, Record<Locale, Texts>>

export type Feature = keyof typeof texts
export type Words = (feature: Feature, key: string, values?: Readonly<Record<string, unknown>>) => string

/** The product's own sentences: a walk finds things by what a person reads. */
export function wordsIn(locale: Locale): Words {
  return (feature, key, values) => {
    const found = sentence({ texts: texts[feature][locale], locale }, key, values)
    if (found === key) throw new Error(`There is no sentence ${feature}: ${key}`)
    return found
  }
}
