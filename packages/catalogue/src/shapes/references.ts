import type { KnownKeys } from '../known-keys'
import { below, fault, shown, type Shape } from './shape'
import { atLeastOne, isObject, object, optional } from './structures'
import { text } from './values'

const homes: Readonly<Record<keyof KnownKeys, string>> = {
  source: 'data/sources',
  provider: 'data/providers',
  partition: 'the partitions of data/systems',
  gpu: 'data/gpus',
  programme: 'data/programmes',
  list: 'data/lists',
  'shared rule': 'data/shared-rules',
  'fact field': 'data/fields.json',
  'example need': 'data/example-needs',
}

/** A key that must exist elsewhere in the catalogue. */
export const keyOf =
  (kind: keyof KnownKeys): Shape =>
  (value, place) => {
    if (typeof value !== 'string' || !place.known[kind].has(value))
      fault(place, `the ${kind} ${shown(value)} does not exist`, `a ${kind} of ${homes[kind]}`)
  }

const quote: Shape = (value, place) => {
  text(value, place)
  if (typeof value === 'string' && value.length > 120)
    fault(place, `the quote has ${value.length} characters`, 'at most 120 characters')
}

const citationFields = object({ source: keyOf('source'), chapter: optional(text), quote: optional(quote) })

/** Where a value comes from; the white paper is cited by chapter, without a word for "chapter" in any language. */
export const citation: Shape = (value, place) => {
  citationFields(value, place)
  if (!isObject(value) || value.source !== 'white-paper') return
  if (typeof value.chapter !== 'string' || !/^([1-7]( |$)|Impressum)/.test(value.chapter))
    fault(
      below(place, 'chapter'),
      `${shown(value.chapter)} stands here`,
      'the chapter of the white paper, such as "6 Maßnahmen"',
    )
}

export const citations = atLeastOne(citation, 'citation')
