import type { PredicateTest } from './predicate-test'
import type { Rule } from './rule'

/** Kinds of nodes; a shared rule is none of them, its tree is written out. */
export const NODE = { leaf: 0, all: 1, any: 2, not: 3, manual: 4, warning: 5 } as const

/**
 * The rule trees of one catalogue as one row of nodes: the parts of a rule stand right before it, so one walk from left
 * to right gives every value. Equal predicates of all trees are one predicate.
 */
export interface CompiledRules {
  /** The comparison of each distinct predicate. */
  readonly tests: readonly PredicateTest[]
  /** Places of the predicates that read a fact, by its path. */
  readonly readersOf: ReadonlyMap<string, readonly number[]>
  /** Kind of each node. */
  readonly kinds: Uint8Array
  /** Nodes of the tree that ends at this node, itself included. */
  readonly sizes: Int32Array
  /** Place of a leaf's predicate; -1 where the node is no leaf. */
  readonly operands: Int32Array
  /** What the catalogue wrote at each node. */
  readonly written: readonly Rule[]
}

/** The parts of a node, in the order in which they were written. */
export function partsOf({ sizes }: CompiledRules, node: number): readonly number[] {
  const parts: number[] = []
  const begin = node - (sizes[node] ?? 1)
  for (let part = node - 1; part > begin; part -= sizes[part] ?? 1) parts.push(part)
  return parts.reverse()
}
