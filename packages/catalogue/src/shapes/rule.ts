import { citations, keyOf } from './references'
import { below, fault, type Place, type Shape } from './shape'
import { atLeastOne, isObject, listOf, localized, object, optional } from './structures'
import { bool, number, text } from './values'

const id: Shape = (value, place) => {
  if (typeof value !== 'string' || !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(value))
    fault(place, 'the id of the rule is not well formed', 'lower-case letters and digits, parted by hyphens and dots')
}
const yes: Shape = (value, place) => {
  if (value !== true) fault(place, 'another value than true stands here', 'true, or no such field')
}
const words = atLeastOne(text, 'value')
const lists = atLeastOne(keyOf('list'), 'list')

const comparisons: Readonly<Record<string, Shape>> = {
  in: words,
  inList: (value, place) => (Array.isArray(value) ? lists(value, place) : keyOf('list')(value, place)),
  is: bool,
  atMost: number,
  lessThan: number,
  atLeast: number,
  moreThan: number,
  includes: words,
}

const outcomes = object({ fulfilled: localized, violated: localized, unknown: localized })

/** The rule's kind shows in the field that only this kind has. */
const kinds: Readonly<Record<string, Shape>> = {
  shared: object({ shared: keyOf('shared rule') }),
  all: object({ all: (value, place) => atLeastOne(rule, 'rule')(value, place) }),
  any: object({ any: (value, place) => atLeastOne(rule, 'rule')(value, place) }),
  not: object({ not: (value, place) => rule(value, place) }),
  manual: object({ id, manual: yes, text: localized, citations }),
  warning: object({
    id,
    warning: yes,
    when: optional((value, place) => rule(value, place)),
    text: localized,
    citations,
  }),
}

function predicate(value: Record<string, unknown>, place: Place): void {
  const used = Object.keys(comparisons).filter((name) => name in value)
  const [name] = used
  if (used.length !== 1 || name === undefined)
    return fault(
      place,
      used.length === 0 ? 'the rule compares with nothing' : `the rule compares by ${used.join(' and ')}`,
      `exactly one of ${Object.keys(comparisons).join(', ')}`,
    )
  object({ id, fact: text, [name]: comparisons[name] ?? text, text: outcomes, citations })(value, place)
}

export const rule: Shape = (value, place) => {
  if (!isObject(value))
    return fault(place, 'no rule stands here', 'an object with shared, all, any, not, manual, warning or fact')
  const kind = Object.keys(kinds).find((name) => name in value)
  if (kind) return kinds[kind]?.(value, place)
  if ('fact' in value) return predicate(value, place)
  fault(place, 'the kind of the rule cannot be told', 'one of shared, all, any, not, manual, warning, fact')
}

function idsOf(value: unknown, place: Place): { id: string; place: Place }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => idsOf(item, below(place, index)))
  if (!isObject(value)) return []
  const own = typeof value.id === 'string' && 'citations' in value ? [{ id: value.id, place: below(place, 'id') }] : []
  return [...own, ...['all', 'any', 'not'].flatMap((name) => idsOf(value[name], below(place, name)))]
}

/** Rules that are read together; no id stands twice among them. */
export const rules: Shape = (value, place) => {
  listOf(rule)(value, place)
  const seen = new Set<string>()
  for (const found of idsOf(value, place)) {
    if (seen.has(found.id)) fault(found.place, `the rule id "${found.id}" stands here a second time`, 'each id once')
    seen.add(found.id)
  }
}
