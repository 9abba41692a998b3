import type { Localized } from '../catalogue/localized'
import type { Citation } from '../catalogue/source'
import { evaluateRule, type Scope } from './evaluate-rule'
import type { Outcome } from './match-result'
import type { PredicateLeaf, Rule } from './rule'
import type { Truth } from './truth'

/** One leaf that decides about a rule's value, in both languages. */
export interface Finding {
  readonly rule: string
  readonly outcome: Outcome
  readonly text: Localized
  readonly citations: readonly Citation[]
  /** Path of the fact that the leaf reads; null where it reads none. */
  readonly fact: string | null
  /** Of several unknown alternatives the fact of the first: this one matters where that does not decide. */
  readonly after?: string
}

/** The leaves that explain the value of the rule: of a violated rule those that violate it, and so on. */
export function explainRule(rule: Rule, scope: Scope): readonly Finding[] {
  if ('shared' in rule) return explainRule(scope.sharedRule(rule.shared), scope)
  if ('fact' in rule) return [explainLeaf(rule, evaluateRule(rule, scope))]
  if ('manual' in rule)
    return [{ rule: rule.id, outcome: 'manual', text: rule.text, citations: rule.citations, fact: null }]
  if ('warning' in rule) {
    const shown = rule.when === undefined || evaluateRule(rule.when, scope) === 'fulfilled'
    if (!shown) return []
    return [{ rule: rule.id, outcome: 'warning', text: rule.text, citations: rule.citations, fact: null }]
  }
  if ('not' in rule) return explainRule(rule.not, scope).map(flip)
  return 'all' in rule ? explainAll(rule.all, scope) : explainAny(rule.any, scope)
}

function explainLeaf(leaf: PredicateLeaf, value: Truth): Finding {
  return {
    rule: leaf.id,
    outcome: value,
    text: leaf.text[value],
    citations: leaf.citations,
    fact: leaf.fact,
  }
}

function explainAll(parts: readonly Rule[], scope: Scope): readonly Finding[] {
  const values = parts.map((part) => evaluateRule(part, scope))
  const isViolated = values.includes('violated')
  return parts.flatMap((part, index) => {
    const findings = explainRule(part, scope)
    if (!isViolated || values[index] === 'violated') return findings
    return findings.filter((finding) => finding.outcome === 'warning')
  })
}

/** Of alternatives the first that decides speaks; where none does, all that wait. */
function explainAny(parts: readonly Rule[], scope: Scope): readonly Finding[] {
  const values = parts.map((part) => evaluateRule(part, scope))
  const value = (['fulfilled', 'unknown', 'violated'] as const).find((one) => values.includes(one))
  const deciding = parts.filter((_, index) => values[index] === value)
  if (value !== 'unknown') return deciding.slice(0, 1).flatMap((part) => explainRule(part, scope))
  const findings = deciding.flatMap((part) => explainRule(part, scope))
  const waiting = findings.filter((finding) => finding.outcome === 'unknown')
  if (waiting.length === 0) return findings
  const first = waiting[0]?.fact
  return waiting.map((finding) => (first && finding.fact !== first ? { after: first, ...finding } : finding))
}

function flip(finding: Finding): Finding {
  if (finding.outcome === 'fulfilled') return { ...finding, outcome: 'violated' }
  return finding.outcome === 'violated' ? { ...finding, outcome: 'fulfilled' } : finding
}
