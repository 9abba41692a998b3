import { answerText, type AnswerValue, type Question } from '@rechenlotse/domain/applications'
import { formatDate } from '../../../platform/format'
import { intlLocale, type Locale } from '../../../platform/locale'

/** An answer as a person reads it; countries by name, days as they are written in the language. */
export function answerInWords(question: Question, value: AnswerValue, locale: Locale): string {
  if (typeof value === 'string' && question.type === 'country' && /^[A-Z]{2}$/.test(value))
    return new Intl.DisplayNames([intlLocale[locale]], { type: 'region' }).of(value) ?? value
  if (typeof value === 'string' && question.type === 'date') return formatDate(value, locale)
  return answerText(question, value, locale)
}
