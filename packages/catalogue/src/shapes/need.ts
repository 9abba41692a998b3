import schema from '@rechenlotse/domain/need-schema'
import { below, fault, shown, type Shape } from './shape'
import { isObject } from './structures'
import { day } from './values'

/** What the contract says of one fact. */
interface FactSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly items?: FactSchema
}

const groups = schema.properties as Readonly<
  Record<string, { readonly properties: Readonly<Record<string, FactSchema>> }>
>

/** The closed vocabulary: each path of the need, and what the contract says of it. */
const vocabulary: ReadonlyMap<string, FactSchema> = new Map(
  Object.entries(groups).flatMap(([group, { properties }]) =>
    Object.entries(properties).map(([name, fact]) => [`${group}.${name}`, fact] as const),
  ),
)

/** The words that a fact may have. */
export function wordsOf(path: string): readonly string[] {
  return vocabulary.get(path)?.enum ?? []
}

/** A need in the words of the contract. */
export const need: Shape = (value, place) => {
  if (!isObject(value)) return fault(place, `${shown(value)} stands here`, 'a need: groups of facts')
  for (const [group, facts] of Object.entries(value)) {
    if (!(group in groups))
      fault(below(place, group), `the group "${group}" is unknown`, Object.keys(groups).join(', '))
    else if (!isObject(facts)) fault(below(place, group), `${shown(facts)} stands here`, 'an object of facts')
    else
      for (const [name, stated] of Object.entries(facts))
        factOf(`${group}.${name}`)(stated, below(below(place, group), name))
  }
}

/** Whether the contract knows a path, whatever its value. */
export function factPath(path: string): Shape {
  return (_, place) => {
    if (!vocabulary.has(path)) fault(place, `the contract knows no fact "${path}"`, 'a path of need.schema.json')
  }
}

/** The value of the fact at a path of the need. */
export function factOf(path: string): Shape {
  const fact = vocabulary.get(path)
  return (value, place) => {
    if (fact === undefined) return factPath(path)(value, place)
    if (fact.format === 'date') return day(value, place)
    const expected = expectedOf(fact, value)
    if (expected !== null) fault(place, `${shown(value)} stands here`, expected)
  }
}

/** What stands there instead of what the contract says; null where it is right. */
function expectedOf(fact: FactSchema, value: unknown): string | null {
  if (fact.enum) return fact.enum.includes(value as string) ? null : `one of ${fact.enum.join(', ')}`
  if (fact.type === 'array') return listExpected(fact.items ?? {}, value)
  if (fact.type === 'string')
    return typeof value === 'string' && new RegExp(fact.pattern ?? '').test(value)
      ? null
      : `a text ${fact.pattern ?? ''}`
  if (fact.type === 'boolean') return typeof value === 'boolean' ? null : 'true or false'
  return numberExpected(fact, value)
}

function listExpected(items: FactSchema, value: unknown): string | null {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return 'a list of different values'
  return value.map((item) => expectedOf(items, item)).find((expected) => expected !== null) ?? null
}

function numberExpected(fact: FactSchema, value: unknown): string | null {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = fact
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'a number'
  if (fact.type === 'integer' && !Number.isInteger(value)) return 'a whole number'
  return value >= minimum && value <= maximum && value > exclusiveMinimum
    ? null
    : `a number from ${Math.max(minimum, exclusiveMinimum)}${maximum === Infinity ? '' : ` to ${maximum}`}`
}
