import type { Locale } from '../../platform/locale'
import type { RuleView } from './api/views'

interface Words {
  readonly locale: Locale
  /** "und", "oder" */
  readonly and: string
  readonly or: string
}

const plain = (sentence: string) => sentence.replace(/\.$/, '')

/** A condition as one line of statements, each as it would read if it held; without full stops. */
export function conditionInWords(rule: RuleView, words: Words, isNegated = false): string {
  if ('not' in rule) return conditionInWords(rule.not as RuleView, words, !isNegated)
  if ('all' in rule || 'any' in rule) {
    const parts = 'all' in rule ? rule.all : rule.any
    const joint = 'all' in rule !== isNegated ? words.and : words.or
    return parts.map((part) => conditionInWords(part as RuleView, words, isNegated)).join(` ${joint} `)
  }
  const { text } = rule
  return plain(('fulfilled' in text ? text[isNegated ? 'violated' : 'fulfilled'] : text)[words.locale])
}
