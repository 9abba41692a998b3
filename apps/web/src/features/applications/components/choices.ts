import type { AnswerValue, Question } from '@rechenlotse/domain/applications'
import type { Locale } from '../../../platform/locale'

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface ChoiceWords {
  readonly yes: string
  readonly no: string
  readonly none: string
}

/** What can be chosen; a voluntary question can be left unanswered again. */
export function choicesOf(question: Question, locale: Locale, words: ChoiceWords): readonly Choice[] {
  const none = question.required ? [] : [{ value: '', label: words.none }]
  if (question.type === 'yes-no' || question.type === 'declaration')
    return [{ value: 'true', label: words.yes }, { value: 'false', label: words.no }, ...none]
  const options = 'options' in question ? question.options : []
  return [...options.map(({ value, label }) => ({ value, label: label[locale] })), ...none]
}

export function valueOfChoice(question: Question, choice: string): AnswerValue | null {
  if (choice === '') return null
  return question.type === 'yes-no' || question.type === 'declaration' ? choice === 'true' : choice
}
