import type { Localized } from '../../catalogue/localized'
import type { Citation } from '../../catalogue/source'
import type { Outcome } from '../match-result'
import { partsOf, type CompiledRules } from './compiled-rules'
import type { Rule } from './rule'
import { truthOf, type Truth } from './truth'

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

/** Trees and the values that were written for their nodes. */
export interface Explained {
  readonly rules: CompiledRules
  readonly values: Uint8Array
}

/** The leaves that explain the value of a node: of a violated rule those that violate it, and so on. */
export function explainNode(node: number, explained: Explained): readonly Finding[] {
  const rule = explained.rules.written[node]
  if (rule === undefined || 'shared' in rule) return []
  const value = truthOf(explained.values[node])
  if ('fact' in rule) return [{ ...said(rule, rule.text[value]), outcome: value, fact: rule.fact }]
  if ('manual' in rule) return [{ ...said(rule, rule.text), outcome: 'manual', fact: null }]
  if ('warning' in rule)
    return isShown(node, rule, explained) ? [{ ...said(rule, rule.text), outcome: 'warning', fact: null }] : []
  const parts = partsOf(explained.rules, node)
  if ('not' in rule) return parts.flatMap((part) => explainNode(part, explained)).map(flip)
  return 'all' in rule ? explainAll(parts, value, explained) : explainAny(parts, value, explained)
}

type Saying = Extract<Rule, { readonly id: string }>

function said({ id, citations }: Saying, text: Localized): Pick<Finding, 'rule' | 'text' | 'citations'> {
  return { rule: id, text, citations }
}

function isShown(node: number, rule: Rule, { values }: Explained): boolean {
  return !('when' in rule) || rule.when === undefined || truthOf(values[node - 1]) === 'fulfilled'
}

function explainAll(parts: readonly number[], value: Truth, explained: Explained): readonly Finding[] {
  return parts.flatMap((part) => {
    const findings = explainNode(part, explained)
    if (value !== 'violated' || truthOf(explained.values[part]) === 'violated') return findings
    return findings.filter((finding) => finding.outcome === 'warning')
  })
}

/** Of alternatives the first that decides speaks; where none does, all that wait. */
function explainAny(parts: readonly number[], value: Truth, explained: Explained): readonly Finding[] {
  const deciding = parts.filter((part) => truthOf(explained.values[part]) === value)
  if (value !== 'unknown') return deciding.slice(0, 1).flatMap((part) => explainNode(part, explained))
  const findings = deciding.flatMap((part) => explainNode(part, explained))
  const waiting = findings.filter((finding) => finding.outcome === 'unknown')
  if (waiting.length === 0) return findings
  const first = waiting[0]?.fact
  return waiting.map((finding) => (first && finding.fact !== first ? { after: first, ...finding } : finding))
}

function flip(finding: Finding): Finding {
  if (finding.outcome === 'fulfilled') return { ...finding, outcome: 'violated' }
  return finding.outcome === 'violated' ? { ...finding, outcome: 'fulfilled' } : finding
}
