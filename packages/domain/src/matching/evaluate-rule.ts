import type { FactLookup } from './fact-value'
import type { Rule } from './rule'
import { testPredicate, type ListLookup } from './test-predicate'
import { every, negate, some, type Truth } from './truth'

/** What a rule is evaluated against. */
export interface Scope {
  readonly fact: FactLookup
  readonly listHas: ListLookup
  /** @throws where the catalogue has no shared rule of this id. */
  readonly sharedRule: (id: string) => Rule
}

/** The value of a rule tree. Manual leaves are unknown, warnings fulfilled. */
export function evaluateRule(rule: Rule, scope: Scope): Truth {
  if ('fact' in rule) return testPredicate(rule, scope.fact(rule.fact), scope.listHas)
  if ('all' in rule) return every(rule.all.map((part) => evaluateRule(part, scope)))
  if ('any' in rule) return some(rule.any.map((part) => evaluateRule(part, scope)))
  if ('not' in rule) return negate(evaluateRule(rule.not, scope))
  if ('shared' in rule) return evaluateRule(scope.sharedRule(rule.shared), scope)
  return 'manual' in rule ? 'unknown' : 'fulfilled'
}
