import { NODE, type CompiledRules } from './compiled-rules'
import { FULFILLED, UNKNOWN, VIOLATED } from './truth'

/**
 * Writes the value of every node of the tree that ends at `root`. A manual leaf is unknown; a warning is fulfilled,
 * whatever its condition says.
 */
export function evaluateNodes(rules: CompiledRules, root: number, { truths, values }: Evaluation): void {
  const { kinds, operands, sizes } = rules
  for (let node = root - sizes[root]! + 1; node <= root; node += 1) {
    const kind = kinds[node]
    if (kind === NODE.leaf) values[node] = truths[operands[node]!]!
    else if (kind === NODE.all || kind === NODE.any) values[node] = joined(rules, node, values)
    else if (kind === NODE.not) values[node] = FULFILLED - values[node - 1]!
    else values[node] = kind === NODE.manual ? UNKNOWN : FULFILLED
  }
}

export interface Evaluation {
  /** Truth of each predicate. */
  readonly truths: Uint8Array
  /** Value of each node. */
  readonly values: Uint8Array
}

function joined({ kinds, sizes }: CompiledRules, node: number, values: Uint8Array): number {
  const isAll = kinds[node] === NODE.all
  const begin = node - sizes[node]!
  let value = isAll ? FULFILLED : VIOLATED
  for (let part = node - 1; part > begin; part -= sizes[part]!) {
    const one = values[part]!
    if (isAll ? one < value : one > value) value = one
  }
  return value
}
