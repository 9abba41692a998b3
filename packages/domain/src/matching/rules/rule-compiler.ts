import { NODE, type CompiledRules } from './compiled-rules'
import { predicateKey } from './predicate-key'
import { predicateTest, type PredicateTest } from './predicate-test'
import type { PredicateLeaf, Rule } from './rule'

/** Takes rule trees one by one; each gets the place of its last node. */
export interface RuleCompiler {
  /** @throws where the tree names a shared rule that is not given, or one that contains itself. */
  readonly add: (tree: Rule) => number
  readonly finish: () => CompiledRules
}

export function ruleCompiler(sharedRule: (id: string) => Rule): RuleCompiler {
  const row = emptyRow()
  return {
    add: (tree) => addTree(tree, row, { sharedRule, within: [] }),
    finish: () => ({
      tests: row.tests,
      readersOf: row.readersOf,
      kinds: Uint8Array.from(row.kinds),
      sizes: Int32Array.from(row.sizes),
      operands: Int32Array.from(row.operands),
      written: row.written,
    }),
  }
}

interface Row {
  readonly tests: PredicateTest[]
  readonly placeOf: Map<string, number>
  readonly readersOf: Map<string, number[]>
  readonly kinds: number[]
  readonly sizes: number[]
  readonly operands: number[]
  readonly written: Rule[]
}

interface Shared {
  readonly sharedRule: (id: string) => Rule
  /** Ids of the shared rules that this tree is part of. */
  readonly within: readonly string[]
}

function emptyRow(): Row {
  return { tests: [], placeOf: new Map(), readersOf: new Map(), kinds: [], sizes: [], operands: [], written: [] }
}

function addTree(rule: Rule, row: Row, shared: Shared): number {
  if ('shared' in rule) {
    if (shared.within.includes(rule.shared)) throw new Error(`the shared rule "${rule.shared}" contains itself`)
    return addTree(shared.sharedRule(rule.shared), row, { ...shared, within: [...shared.within, rule.shared] })
  }
  const begin = row.kinds.length
  for (const part of writtenParts(rule)) addTree(part, row, shared)
  row.kinds.push(kindOf(rule))
  row.sizes.push(row.kinds.length - begin)
  row.operands.push('fact' in rule ? placeOfPredicate(rule, row) : -1)
  row.written.push(rule)
  return row.kinds.length - 1
}

function writtenParts(rule: Rule): readonly Rule[] {
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  if ('not' in rule) return [rule.not]
  return 'when' in rule && rule.when !== undefined ? [rule.when] : []
}

function kindOf(rule: Rule): number {
  if ('fact' in rule) return NODE.leaf
  if ('all' in rule) return NODE.all
  if ('any' in rule) return NODE.any
  if ('not' in rule) return NODE.not
  return 'manual' in rule ? NODE.manual : NODE.warning
}

function placeOfPredicate(leaf: PredicateLeaf, { tests, placeOf, readersOf }: Row): number {
  const key = predicateKey(leaf)
  const known = placeOf.get(key)
  if (known !== undefined) return known
  const place = tests.push(predicateTest(leaf)) - 1
  placeOf.set(key, place)
  readersOf.set(leaf.fact, [...(readersOf.get(leaf.fact) ?? []), place])
  return place
}
