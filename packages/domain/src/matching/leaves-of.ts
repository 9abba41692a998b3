import type { PredicateLeaf, Rule } from './rule'

/** Every predicate leaf of a rule tree, shared rules included, conditions of warnings left out. */
export function leavesOf(rule: Rule, sharedRule: (id: string) => Rule): readonly PredicateLeaf[] {
  if ('shared' in rule) return leavesOf(sharedRule(rule.shared), sharedRule)
  if ('all' in rule) return rule.all.flatMap((part) => leavesOf(part, sharedRule))
  if ('any' in rule) return rule.any.flatMap((part) => leavesOf(part, sharedRule))
  if ('not' in rule) return leavesOf(rule.not, sharedRule)
  return 'fact' in rule ? [rule] : []
}
