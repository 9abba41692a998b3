import type { Predicate } from './rule'

/** The predicates that read one fact, sorted by what they compare; each by its place among all predicates. */
export interface FactReaders {
  readonly all: Int32Array
  /** Those that ask for one of some words, or for yes or no. */
  readonly equal: Int32Array
  /** Of these the ones that a word fulfils. */
  readonly fulfilledBy: ReadonlyMap<unknown, Int32Array>
  readonly bounds: readonly Bounds[]
  readonly others: readonly Other[]
}

/** Limits of the same kind, with the places of their predicates. */
export interface Bounds {
  readonly kind: BoundKind
  readonly limits: Float64Array
  readonly places: Int32Array
}

const BOUND_KINDS = ['atMost', 'lessThan', 'atLeast', 'moreThan'] as const
export type BoundKind = (typeof BOUND_KINDS)[number]

/** Membership of lists of the catalogue, and lists that hold one of some words: few, so tested one by one. */
export interface Other {
  readonly place: number
  readonly predicate: Extract<Predicate, { inList: unknown } | { includes: unknown }>
}

export interface Placed {
  readonly place: number
  readonly predicate: Predicate
}

export function factReaders(placed: readonly Placed[]): FactReaders {
  const equal = placed.filter(({ predicate }) => 'in' in predicate || 'is' in predicate)
  return {
    all: placesOf(placed),
    equal: placesOf(equal),
    fulfilledBy: byWord(equal),
    bounds: BOUND_KINDS.flatMap((kind) => boundsOf(kind, placed)),
    others: placed.flatMap(({ place, predicate }) =>
      'inList' in predicate || 'includes' in predicate ? [{ place, predicate }] : [],
    ),
  }
}

function placesOf(placed: readonly Placed[]): Int32Array {
  return Int32Array.from(placed, ({ place }) => place)
}

function byWord(equal: readonly Placed[]): FactReaders['fulfilledBy'] {
  const places = new Map<unknown, number[]>()
  for (const { place, predicate } of equal)
    for (const word of wordsOf(predicate)) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [place])
      else known.push(place)
    }
  return new Map([...places].map(([word, own]) => [word, Int32Array.from(own)]))
}

function wordsOf(predicate: Predicate): readonly (string | boolean)[] {
  if ('in' in predicate) return predicate.in
  return 'is' in predicate ? [predicate.is] : []
}

function boundsOf(kind: BoundKind, placed: readonly Placed[]): readonly Bounds[] {
  const own = placed.flatMap(({ place, predicate }) => {
    const limit = (predicate as Readonly<Partial<Record<BoundKind, number>>>)[kind]
    return limit === undefined ? [] : [{ place, limit }]
  })
  if (own.length === 0) return []
  return [
    { kind, limits: Float64Array.from(own, ({ limit }) => limit), places: Int32Array.from(own, ({ place }) => place) },
  ]
}
