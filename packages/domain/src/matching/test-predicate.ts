import { asInterval, type FactValue, type Interval } from './fact-value'
import type { Predicate } from './rule'
import type { Truth } from './truth'

export type ListLookup = (list: string, member: string) => boolean

/**
 * One comparison. A missing fact is unknown; a quantity wholly inside the window is fulfilled,
 * wholly outside is violated, else unknown.
 */
export function testPredicate(predicate: Predicate, value: FactValue | undefined, listHas: ListLookup): Truth {
  if (value === undefined) return 'unknown'
  if ('in' in predicate) return truthOf(typeof value === 'string' && predicate.in.includes(value))
  if ('is' in predicate) return truthOf(value === predicate.is)
  if ('inList' in predicate)
    return truthOf(typeof value === 'string' && predicate.inList.some((list) => listHas(list, value)))
  if ('includes' in predicate)
    return truthOf(isList(value) && predicate.includes.some((wanted) => value.includes(wanted)))
  const interval = asInterval(value)
  return interval === undefined ? 'unknown' : testBound(predicate, interval)
}

type Bound = Extract<Predicate, { atMost: number } | { lessThan: number } | { atLeast: number } | { moreThan: number }>

function testBound(bound: Bound, { low, high }: Interval): Truth {
  if ('atMost' in bound) return between(high <= bound.atMost, low > bound.atMost)
  if ('lessThan' in bound) return between(high < bound.lessThan, low >= bound.lessThan)
  if ('atLeast' in bound) return between(low >= bound.atLeast, high < bound.atLeast)
  return between(low > bound.moreThan, high <= bound.moreThan)
}

function between(inside: boolean, outside: boolean): Truth {
  if (inside) return 'fulfilled'
  return outside ? 'violated' : 'unknown'
}

function truthOf(holds: boolean): Truth {
  return holds ? 'fulfilled' : 'violated'
}

function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value)
}
