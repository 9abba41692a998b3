import type { Predicate } from './rule'

const COMPARISONS = ['in', 'inList', 'is', 'atMost', 'lessThan', 'atLeast', 'moreThan', 'includes'] as const

/** The same for predicates that say the same of the same fact, whatever their sentences and the order of their words. */
export function predicateKey(predicate: Predicate): string {
  const said = predicate as Readonly<Record<string, unknown>>
  const parts = COMPARISONS.filter((name) => name in said).map((name) => `${name} ${wordsOf(said[name])}`)
  return `${predicate.fact} ${parts.join(' ')}`
}

function wordsOf(operand: unknown): string {
  return JSON.stringify(Array.isArray(operand) ? [...new Set(operand)].sort() : operand)
}
