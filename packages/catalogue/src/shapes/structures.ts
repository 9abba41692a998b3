import { below, fault, shown, type Place, type Shape } from './shape'
import { text } from './values'

type Fields = Readonly<Record<string, Shape | Optional>>
interface Optional {
  readonly optional: Shape
}

export const optional = (shape: Shape): Optional => ({ optional: shape })

export const orNull =
  (shape: Shape): Shape =>
  (value, place) => {
    if (value !== null) shape(value, place)
  }

export const listOf =
  (shape: Shape): Shape =>
  (value, place) => {
    if (!Array.isArray(value)) return fault(place, `${shown(value)} stands here`, 'a list')
    value.forEach((item, index) => shape(item, below(place, index)))
  }

export const atLeastOne =
  (shape: Shape, what: string): Shape =>
  (value, place) => {
    if (Array.isArray(value) && value.length === 0) return fault(place, `there is no ${what}`, `at least one ${what}`)
    listOf(shape)(value, place)
  }

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object with exactly these fields. */
export const object =
  (fields: Fields): Shape =>
  (value, place) => {
    if (!isObject(value))
      return fault(place, `${shown(value)} stands here`, `an object with ${Object.keys(fields).join(', ')}`)
    for (const name of Object.keys(value))
      if (!(name in fields))
        fault(below(place, name), `the field "${name}" is unknown`, `only ${Object.keys(fields).join(', ')}`)
    for (const [name, field] of Object.entries(fields)) checkField(value, place, { name, field })
  }

function checkField(
  value: Record<string, unknown>,
  place: Place,
  { name, field }: { name: string; field: Shape | Optional },
): void {
  const shape = typeof field === 'function' ? field : field.optional
  if (name in value) return shape(value[name], below(place, name))
  if (typeof field === 'function') fault(below(place, name), `the field "${name}" is missing`, 'this field')
}

/** One text in German and English. */
export const localized: Shape = (value, place) => {
  if (!isObject(value))
    return fault(place, `${shown(value)} stands here`, 'a text in German and English: { "de": …, "en": … }')
  for (const name of Object.keys(value))
    if (name !== 'de' && name !== 'en') fault(below(place, name), `the language "${name}" is unknown`, 'only de and en')
  translation(value, place, { locale: 'de', language: 'German' })
  translation(value, place, { locale: 'en', language: 'English' })
}

function translation(
  value: Record<string, unknown>,
  place: Place,
  { locale, language }: { locale: string; language: string },
): void {
  if (!(locale in value)) return fault(below(place, locale), `the ${language} text is missing`, 'both languages')
  text(value[locale], below(place, locale))
}
