import type { Locale } from '../../platform/locale'
import type { RuleView } from './api/views'

/** What a condition says, statement by statement, each as it would read if it held. */
export interface Condition {
  readonly statements: readonly string[]
  /** Whether all of them must hold, or one is enough. */
  readonly needsAll: boolean
}

/** A condition inside another kind of condition is one statement: its own ones with the word between them. */
export function conditionInWords(rule: RuleView, locale: Locale, isNegated = false): Condition {
  if ('not' in rule) return conditionInWords(rule.not as RuleView, locale, !isNegated)
  if ('all' in rule || 'any' in rule) {
    const needsAll = 'all' in rule !== isNegated
    const parts = ('all' in rule ? rule.all : rule.any).map((part) =>
      conditionInWords(part as RuleView, locale, isNegated),
    )
    const flat = parts.flatMap((part) =>
      part.needsAll === needsAll || part.statements.length === 1 ? part.statements : [part.statements.join(' / ')],
    )
    return { statements: flat, needsAll }
  }
  const { text } = rule
  const said = 'fulfilled' in text ? text[isNegated ? 'violated' : 'fulfilled'] : text
  return { statements: [said[locale]], needsAll: true }
}
