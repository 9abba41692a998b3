import { asInterval, type FactValue, type Interval } from '../fact-value'
import type { Predicate } from './rule'
import { FULFILLED, UNKNOWN, VIOLATED } from './truth'

export type ListLookup = (list: string, member: string) => boolean

/** One comparison with a value that is known, as a code of Kleene's order. */
export type PredicateTest = (value: FactValue, listHas: ListLookup) => number

/**
 * The comparison that a predicate says. A quantity wholly inside the window is fulfilled, wholly outside is violated,
 * else unknown, as is what is no quantity.
 */
export function predicateTest(predicate: Predicate): PredicateTest {
  if ('in' in predicate) return among(new Set(predicate.in))
  if ('is' in predicate) return (value) => codeOf(value === predicate.is)
  if ('inList' in predicate) return amongLists(predicate.inList)
  if ('includes' in predicate) return including(predicate.includes)
  const within = boundTest(predicate)
  return (value) => {
    const interval = asInterval(value)
    return interval === undefined ? UNKNOWN : within(interval)
  }
}

function among(words: ReadonlySet<unknown>): PredicateTest {
  return (value) => codeOf(words.has(value))
}

function amongLists(lists: readonly string[]): PredicateTest {
  return (value, listHas) => codeOf(typeof value === 'string' && lists.some((list) => listHas(list, value)))
}

function including(words: readonly string[]): PredicateTest {
  return (value) => codeOf(isList(value) && words.some((wanted) => value.includes(wanted)))
}

type Bound = Extract<Predicate, { atMost: number } | { lessThan: number } | { atLeast: number } | { moreThan: number }>

function boundTest(bound: Bound): (interval: Interval) => number {
  if ('atMost' in bound) return ({ low, high }) => between(high <= bound.atMost, low > bound.atMost)
  if ('lessThan' in bound) return ({ low, high }) => between(high < bound.lessThan, low >= bound.lessThan)
  if ('atLeast' in bound) return ({ low, high }) => between(low >= bound.atLeast, high < bound.atLeast)
  return ({ low, high }) => between(low > bound.moreThan, high <= bound.moreThan)
}

function between(inside: boolean, outside: boolean): number {
  if (inside) return FULFILLED
  return outside ? VIOLATED : UNKNOWN
}

function codeOf(holds: boolean): number {
  return holds ? FULFILLED : VIOLATED
}

function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value)
}
