import { NODE, type CompiledRules } from './compiled-rules'
import type { PredicateLeaf } from './rule'

/** Every predicate leaf of the tree that ends at `root`, in written order; the conditions of warnings left out. */
export function leavesAt({ kinds, sizes, written }: CompiledRules, root: number): readonly PredicateLeaf[] {
  const leaves: PredicateLeaf[] = []
  const begin = root - (sizes[root] ?? 1)
  for (let node = root; node > begin; node -= kinds[node] === NODE.warning ? (sizes[node] ?? 1) : 1) {
    const rule = written[node]
    if (rule !== undefined && 'fact' in rule) leaves.push(rule)
  }
  return leaves.reverse()
}
