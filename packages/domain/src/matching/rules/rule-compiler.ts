import { JOIN, type CompiledRules } from './compiled-rules'
import { factReaders, type Placed } from './fact-readers'
import { predicateKey } from './predicate-key'
import type { PredicateLeaf, Rule } from './rule'
import { FULFILLED, UNKNOWN, VIOLATED } from './truth'

/** Takes rule trees one by one; each gets the place of its last node. */
export interface RuleCompiler {
  /** @throws where the tree names a shared rule that is not given, or one that contains itself. */
  readonly add: (tree: Rule) => number
  readonly finish: () => CompiledRules
}

export function ruleCompiler(sharedRule: (id: string) => Rule): RuleCompiler {
  const row: Row = {
    placeOf: new Map(),
    placeOfLeaf: new Map(),
    placed: new Map(),
    wholes: [],
    sizes: [],
    operands: [],
    written: [],
  }
  return {
    add: (tree) => addTree(tree, row, { sharedRule, within: [] }),
    finish: () => ({
      predicates: row.placeOf.size,
      readersOf: new Map([...row.placed].map(([path, placed]) => [path, factReaders(placed)])),
      begins: Uint8Array.from(row.written, beginOf),
      joins: Uint8Array.from(row.wholes, (whole, node) => (whole === node ? JOIN.none : joinOf(row.written[whole]))),
      wholes: Int32Array.from(row.wholes),
      sizes: Int32Array.from(row.sizes),
      operands: Int32Array.from(row.operands),
      written: row.written,
    }),
  }
}

interface Row {
  /** Places of predicates, by what they say. */
  readonly placeOf: Map<string, number>
  /** The same by the leaf itself: that of a shared rule comes again with every offer. */
  readonly placeOfLeaf: Map<PredicateLeaf, number>
  /** Predicates, by the fact that they read. */
  readonly placed: Map<string, Placed[]>
  readonly wholes: number[]
  readonly sizes: number[]
  readonly operands: number[]
  readonly written: Rule[]
}

interface Shared {
  readonly sharedRule: (id: string) => Rule
  /** Ids of the shared rules that this tree is part of. */
  readonly within: readonly string[]
}

function addTree(rule: Rule, row: Row, shared: Shared): number {
  if ('shared' in rule) {
    if (shared.within.includes(rule.shared)) throw new Error(`the shared rule "${rule.shared}" contains itself`)
    return addTree(shared.sharedRule(rule.shared), row, { ...shared, within: [...shared.within, rule.shared] })
  }
  const first = row.written.length
  const parts = writtenParts(rule).map((part) => addTree(part, row, shared))
  const node = row.written.length
  for (const part of parts) row.wholes[part] = node
  row.wholes.push(node)
  row.sizes.push(node - first + 1)
  row.operands.push('fact' in rule ? placeOfPredicate(rule, row) : -1)
  row.written.push(rule)
  return node
}

function writtenParts(rule: Rule): readonly Rule[] {
  if ('all' in rule) return rule.all
  if ('any' in rule) return rule.any
  if ('not' in rule) return [rule.not]
  return 'when' in rule && rule.when !== undefined ? [rule.when] : []
}

function beginOf(rule: Rule): number {
  if ('manual' in rule) return UNKNOWN
  return 'all' in rule || 'warning' in rule ? FULFILLED : VIOLATED
}

function joinOf(whole: Rule | undefined): number {
  if (whole === undefined) return JOIN.none
  if ('all' in whole) return JOIN.all
  if ('any' in whole) return JOIN.any
  return 'not' in whole ? JOIN.not : JOIN.none
}

function placeOfPredicate(leaf: PredicateLeaf, row: Row): number {
  const place = row.placeOfLeaf.get(leaf) ?? placeByWords(leaf, row)
  row.placeOfLeaf.set(leaf, place)
  return place
}

function placeByWords(leaf: PredicateLeaf, { placeOf, placed }: Row): number {
  const key = predicateKey(leaf)
  const known = placeOf.get(key)
  if (known !== undefined) return known
  const place = placeOf.size
  placeOf.set(key, place)
  const readers = placed.get(leaf.fact)
  if (readers === undefined) placed.set(leaf.fact, [{ place, predicate: leaf }])
  else readers.push({ place, predicate: leaf })
  return place
}
