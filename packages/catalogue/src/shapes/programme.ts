import { everyKindOfExample, exampleFields } from './examples'
import { facts } from './fact'
import { citations, keyOf } from './references'
import { rule, rules } from './rule'
import { below, fault, shown, type Shape } from './shape'
import { atLeastOne, isObject, listOf, localized, object, optional, orNull } from './structures'
import { bool, clock, day, key, number, oneOf, text, url } from './values'

const statusCodes = ['open', 'partly-open', 'planned', 'closed', 'superseded', 'not-open-to-DE'] as const

const statusList = atLeastOne(
  object({ code: oneOf(...statusCodes), from: orNull(day), text: localized, citations }),
  'status',
)

const status: Shape = (value, place) => {
  statusList(value, place)
  if (!Array.isArray(value)) return
  value.filter(isObject).forEach((entry, index, entries) => {
    const before = entries[index - 1]?.from
    if (index > 0 && (typeof entry.from !== 'string' || (typeof before === 'string' && before >= entry.from)))
      fault(
        below(below(place, index), 'from'),
        `the status begins ${shown(entry.from)}, not after the one before`,
        'the entries in the order of their days',
      )
  })
}

const timeZone: Shape = (value, place) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) })
  } catch {
    fault(place, `the time zone ${shown(value)} does not exist`, 'an IANA time zone such as Europe/Luxembourg')
  }
}

const cutoffs: Shape = (value, place) => {
  atLeastOne(day, 'cut-off')(value, place)
  if (Array.isArray(value) && value.join() !== [...new Set(value)].sort().join())
    fault(place, 'the cut-offs are not in order', 'each day once, earliest first')
}

const months: Shape = (value, place) => {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 60)
    fault(place, `${shown(value)} stands here`, 'whole months, 1 to 60')
}

const calendars: Readonly<Record<string, Shape>> = {
  continuous: object({ kind: text, citations }),
  dates: object({ kind: text, cutoffs, timeZone, closesAt: orNull(clock), citations }),
  interval: object({
    kind: text,
    everyMonths: months,
    first: orNull(day),
    timeZone,
    closesAt: orNull(clock),
    citations,
  }),
  unknown: object({ kind: text }),
}

const calendar: Shape = (value, place) => {
  const shape = isObject(value) ? calendars[String(value.kind)] : undefined
  if (!shape) return fault(place, 'the kind of calendar cannot be told', `a kind: ${Object.keys(calendars).join(', ')}`)
  shape(value, place)
}

const warning = object({ id: text, text: localized, citations })
const price = object({ currency: text, low: number, high: number, gpu: optional(keyOf('gpu')) })

const programmeFields = object({
  key,
  name: localized,
  summary: localized,
  operators: atLeastOne(keyOf('provider'), 'operator'),
  status,
  successors: listOf(keyOf('programme')),
  rules,
  offers: listOf(object({ partition: keyOf('partition'), rules, warnings: optional(listOf(warning)) })),
  calendar,
  decisionTime: orNull(
    object({
      min: orNull(number),
      max: orNull(number),
      unit: oneOf('working_days', 'calendar_days'),
      judgement: optional(bool),
      citations,
    }),
  ),
  cost: listOf(
    object({
      kind: oneOf('free', 'market_price', 'grant'),
      when: orNull(rule),
      text: localized,
      perGpuHour: optional(atLeastOne(price, 'price')),
      citations,
    }),
  ),
  review: oneOf('none', 'contract', 'technical', 'simplified', 'peer', 'unknown'),
  gives: optional(atLeastOne(oneOf('compute', 'measurement', 'advice', 'models', 'money'), 'gift')),
  madeFor: optional(rule),
  applicationUrl: orNull(url),
  facts,
  unknownFields: listOf(keyOf('fact field')),
  namedInSeed: bool,
  ...exampleFields,
})

export const programme: Shape = (value, place) => {
  programmeFields(value, place)
  if (isObject(value)) everyKindOfExample(value, place)
}
