/** Three values of Kleene's strong logic; `unknown` means that a fact or a decision is missing. */
export type Truth = 'fulfilled' | 'violated' | 'unknown'

/** Conjunction: violated beats unknown beats fulfilled; empty = fulfilled. */
export function every(values: readonly Truth[]): Truth {
  if (values.includes('violated')) return 'violated'
  return values.includes('unknown') ? 'unknown' : 'fulfilled'
}

/** Disjunction: fulfilled beats unknown beats violated; empty = violated. */
export function some(values: readonly Truth[]): Truth {
  if (values.includes('fulfilled')) return 'fulfilled'
  return values.includes('unknown') ? 'unknown' : 'violated'
}

export function negate(value: Truth): Truth {
  if (value === 'unknown') return 'unknown'
  return value === 'fulfilled' ? 'violated' : 'fulfilled'
}
