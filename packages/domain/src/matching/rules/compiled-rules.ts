import type { FactReaders } from './fact-readers'
import type { Rule } from './rule'

/**
 * How a node hands its value on to the rule that it is part of; a condition of a warning hands on nothing. The numbers leave
 * four bits for two values, with which they name a row of a table.
 */
export const JOIN = { none: 0, all: 16, any: 32, not: 48 } as const

/**
 * The rule trees of one catalogue as one row of nodes: the parts of a rule stand right before it, so one walk from left
 * to right gives every value. Equal predicates of all trees are one predicate; shared rules are written out.
 */
export interface CompiledRules {
  /** How many distinct predicates there are. */
  readonly predicates: number
  /** The predicates that read a fact, by its path. */
  readonly readersOf: ReadonlyMap<string, FactReaders>
  /** Value of each node before its parts speak: a manual leaf is unknown, a warning fulfilled. */
  readonly begins: Uint8Array
  readonly joins: Uint8Array
  /** The rule that a node is part of; itself = a tree of its own. */
  readonly wholes: Int32Array
  /** Nodes of the tree that ends at this node, itself included. */
  readonly sizes: Int32Array
  /** Place of a leaf's predicate; -1 where the node is no leaf. */
  readonly operands: Int32Array
  /** What the catalogue wrote at each node. */
  readonly written: readonly Rule[]
}

/** The first node of the tree that ends at a node. */
export function firstOf({ sizes }: CompiledRules, node: number): number {
  return node - (sizes[node] ?? 1) + 1
}

/** The parts of a node, in the order in which they were written. */
export function partsOf(rules: CompiledRules, node: number): readonly number[] {
  const parts: number[] = []
  const first = firstOf(rules, node)
  for (let part = node - 1; part >= first; part = firstOf(rules, part) - 1) parts.push(part)
  return parts.reverse()
}
