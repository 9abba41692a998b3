import { firstOf, type CompiledRules } from './compiled-rules'
import type { PredicateLeaf } from './rule'

/** Every predicate leaf of the tree that ends at `root`, in written order; the conditions of warnings left out. */
export function leavesAt(rules: CompiledRules, root: number): readonly PredicateLeaf[] {
  const leaves: PredicateLeaf[] = []
  const first = firstOf(rules, root)
  for (let node = root; node >= first; node -= 1) {
    const rule = rules.written[node]
    if (rule === undefined) continue
    if ('fact' in rule) leaves.push(rule)
    if ('warning' in rule) node = firstOf(rules, node)
  }
  return leaves.reverse()
}
