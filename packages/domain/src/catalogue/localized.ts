export type Locale = 'de' | 'en'

/** One text in both languages of the product. */
export type Localized = Readonly<Record<Locale, string>>
