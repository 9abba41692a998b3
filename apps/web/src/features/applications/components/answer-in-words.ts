import { answerText, type AnswerValue, type Question } from '@rechenlotse/domain/applications'
import { formatDate } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'

/** An answer as a person reads it; days as they are written in the language. */
export function answerInWords(question: Question, value: AnswerValue, locale: Locale): string {
  if (typeof value === 'string' && question.type === 'date') return formatDate(value, locale)
  return answerText(question, value, locale)
}
