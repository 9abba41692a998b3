/** Three values of Kleene's strong logic; `unknown` means that a fact or a decision is missing. */
export type Truth = 'violated' | 'unknown' | 'fulfilled'

/** Truth as a number in Kleene's order: conjunction is the smaller, disjunction the larger, negation 2 − value. */
export const VIOLATED = 0
export const UNKNOWN = 1
export const FULFILLED = 2

const TRUTHS: readonly Truth[] = ['violated', 'unknown', 'fulfilled']

export function truthOf(code: number | undefined): Truth {
  return TRUTHS[code ?? UNKNOWN] ?? 'unknown'
}

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
