import { asInterval, type FactLookup, type FactValue, type Interval } from '../fact-value'
import type { CompiledRules } from './compiled-rules'
import type { BoundKind, Bounds, FactReaders, Other } from './fact-readers'
import { FULFILLED, UNKNOWN, VIOLATED } from './truth'

export type ListLookup = (list: string, member: string) => boolean

/** What predicates are tested against. */
export interface Known {
  readonly fact: FactLookup
  readonly listHas: ListLookup
}

/** The truth of every predicate, each tested once. */
export function predicateTruths(rules: CompiledRules, known: Known): Uint8Array {
  const truths = new Uint8Array(rules.predicates)
  for (const path of rules.readersOf.keys()) testReaders(path, { rules, known, truths })
  return truths
}

/** A copy in which the predicates of these facts are tested anew. */
export function retested(
  truths: Uint8Array,
  paths: Iterable<string>,
  { rules, known }: Pick<Testing, 'rules' | 'known'>,
): Uint8Array {
  const copy = truths.slice()
  for (const path of paths) testReaders(path, { rules, known, truths: copy })
  return copy
}

interface Testing {
  readonly rules: CompiledRules
  readonly known: Known
  readonly truths: Uint8Array
}

/** A fact that is not known leaves its predicates unknown, and so does what is no quantity where one is asked for. */
function testReaders(path: string, { rules, known, truths }: Testing): void {
  const readers = rules.readersOf.get(path)
  const value = known.fact(path)
  if (readers === undefined) return
  if (value === undefined) return write(truths, readers.all, UNKNOWN)
  write(truths, readers.equal, VIOLATED)
  write(truths, readers.fulfilledBy.get(value), FULFILLED)
  testBounds(readers, value, truths)
  for (const other of readers.others) truths[other.place] = holds(other, value, known) ? FULFILLED : VIOLATED
}

function write(truths: Uint8Array, places: Int32Array | undefined, truth: number): void {
  if (places !== undefined) for (let index = 0; index < places.length; index += 1) truths[places[index]!] = truth
}

function testBounds({ bounds }: FactReaders, value: FactValue, truths: Uint8Array): void {
  const interval = asInterval(value)
  for (const one of bounds)
    if (interval === undefined) write(truths, one.places, UNKNOWN)
    else TEST[one.kind](one, interval, truths)
}

/** A quantity wholly inside the window fulfils, wholly outside violates; one loop each, for they are walked most. */
const TEST: Readonly<Record<BoundKind, (bounds: Bounds, interval: Interval, truths: Uint8Array) => void>> = {
  atMost({ limits, places }, { low, high }, truths) {
    for (let index = 0; index < places.length; index += 1) {
      const limit = limits[index]!
      truths[places[index]!] = high <= limit ? FULFILLED : low > limit ? VIOLATED : UNKNOWN
    }
  },
  lessThan({ limits, places }, { low, high }, truths) {
    for (let index = 0; index < places.length; index += 1) {
      const limit = limits[index]!
      truths[places[index]!] = high < limit ? FULFILLED : low >= limit ? VIOLATED : UNKNOWN
    }
  },
  atLeast({ limits, places }, { low, high }, truths) {
    for (let index = 0; index < places.length; index += 1) {
      const limit = limits[index]!
      truths[places[index]!] = low >= limit ? FULFILLED : high < limit ? VIOLATED : UNKNOWN
    }
  },
  moreThan({ limits, places }, { low, high }, truths) {
    for (let index = 0; index < places.length; index += 1) {
      const limit = limits[index]!
      truths[places[index]!] = low > limit ? FULFILLED : high <= limit ? VIOLATED : UNKNOWN
    }
  },
}

function holds({ predicate }: Other, value: FactValue, { listHas }: Known): boolean {
  if ('includes' in predicate)
    return Array.isArray(value) && predicate.includes.some((word) => (value as readonly string[]).includes(word))
  return typeof value === 'string' && predicate.inList.some((list) => listHas(list, value))
}
