import { factOf, factPath } from './need'
import { keyOf } from './references'
import { below, fault, shown, type Place, type Shape } from './shape'
import { isObject, listOf, localized, object, optional } from './structures'
import { day, oneOf, text } from './values'

const verdicts = ['eligible', 'check', 'ineligible', 'unavailable'] as const

/** Path of the need → its value; null = not stated, whatever the base says. */
const changes: Shape = (value, place) => {
  if (!isObject(value)) return fault(place, `${shown(value)} stands here`, 'an object of path and value')
  for (const [path, changed] of Object.entries(value))
    (changed === null ? factPath(path) : factOf(path))(changed, below(place, path))
}

const example = object({
  title: localized,
  asOf: day,
  need: object({ base: keyOf('example need'), changes }),
  verdict: oneOf(...verdicts),
  because: text,
})

/** Needs that the programme answers in a known way, and why a kind of answer cannot exist. */
export const exampleFields = {
  examples: listOf(example),
  noExampleFor: optional(object(Object.fromEntries(verdicts.map((verdict) => [verdict, optional(localized)])))),
}

const closed: readonly unknown[] = ['closed', 'planned', 'superseded']

/** Fits, does not fit, must be checked; of a programme that is closed also that it is. */
export function everyKindOfExample(programme: Record<string, unknown>, place: Place): void {
  const { status, examples, noExampleFor = {} } = programme
  if (!Array.isArray(status) || !Array.isArray(examples) || !isObject(noExampleFor)) return
  const isClosed = closed.includes((status.at(-1) as { readonly code?: unknown } | undefined)?.code)
  const shownBy = new Set(examples.filter(isObject).map(({ verdict }) => verdict))
  for (const verdict of verdicts) {
    const isMissing = !shownBy.has(verdict) && (verdict !== 'unavailable' || isClosed)
    if (isMissing && !(verdict in noExampleFor))
      fault(
        below(place, 'examples'),
        `there is no example that is ${verdict}`,
        'one, or in noExampleFor why there is none',
      )
    if (shownBy.has(verdict) && verdict in noExampleFor)
      fault(
        below(below(place, 'noExampleFor'), verdict),
        `there is an example that is ${verdict}`,
        'a reason only where there is none',
      )
  }
}
