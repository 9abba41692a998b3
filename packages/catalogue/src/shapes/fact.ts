import { citation, keyOf } from './references'
import { below, fault, type Place, type Shape } from './shape'
import { isObject, listOf, localized, object, optional } from './structures'
import { bool } from './values'

const anything: Shape = () => undefined

const fields = object({
  field: keyOf('fact field'),
  value: anything,
  text: optional(localized),
  unit: optional(localized),
  citation,
  note: optional(localized),
  judgement: optional(bool),
})

const hasLanguage = (text: string): boolean => !/^(https?:|\S+@)/.test(text) && text.trim().split(/\s+/).length >= 5

const namesOnly = new Set(['formula', 'gpuModel', 'cpu'])

/** Prose and structures are not for reading as they stand. */
function needsText(fact: Record<string, unknown>): boolean {
  if (namesOnly.has(String(fact.field))) return false
  const { value } = fact
  return (
    (typeof value === 'string' && hasLanguage(value)) ||
    isObject(value) ||
    (Array.isArray(value) && value.some(isObject))
  )
}

const fact: Shape = (value, place: Place) => {
  fields(value, place)
  if (isObject(value) && needsText(value) && !('text' in value))
    fault(
      below(place, 'text'),
      'the value is prose or a structure, but the text for readers is missing',
      'a text in German and English',
    )
}

export const facts = listOf(fact)
