import { JOIN, type CompiledRules } from './compiled-rules'
import { FULFILLED, UNKNOWN, VIOLATED } from './truth'

/** What nodes are worth by the truths of their predicates. */
export interface Evaluation {
  /** Truth of each predicate. */
  readonly truths: Uint8Array
  /** Value of each node. */
  readonly values: Uint8Array
}

/** From one node to another, both included. */
export interface NodeRow {
  readonly first: number
  readonly last: number
}

/**
 * Writes the value of every node of the trees in a row of nodes. Each node stands before the rule that it is part of
 * and hands its value on to it.
 */
export function evaluateNodes(rules: CompiledRules, { first, last }: NodeRow, { truths, values }: Evaluation): void {
  const { begins, joins, operands, wholes } = rules
  values.set(begins.subarray(first, last + 1), first)
  for (let node = first; node <= last; node += 1) {
    const operand = operands[node]!
    const value = operand >= 0 ? (values[node] = truths[operand]!) : values[node]!
    const whole = wholes[node]!
    if (whole !== node) values[whole] = JOINED[joins[node]! | (value << 2) | values[whole]!]!
  }
}

/** Kleene's tables by how a part joins, its value and what the parts before it made: a look-up is faster than branches. */
const JOINED = new Uint8Array(64)
for (const part of [VIOLATED, UNKNOWN, FULFILLED])
  for (const before of [VIOLATED, UNKNOWN, FULFILLED]) {
    const at = (part << 2) | before
    JOINED[JOIN.none | at] = before
    JOINED[JOIN.all | at] = Math.min(part, before)
    JOINED[JOIN.any | at] = Math.max(part, before)
    JOINED[JOIN.not | at] = FULFILLED - part
  }
