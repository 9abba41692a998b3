import type { RefusalParams } from '../identity'
import type { AnswerValue } from './answer'
import type { NumberQuestion, Question } from './form'

/** What is wrong with one answer; `code` names the sentence. */
export interface AnswerFault {
  readonly code: string
  readonly params?: RefusalParams
}

/** Words as a reader counts them: runs of signs between white space. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/u.test(text)

const webAddress = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu

const isWebAddress = (text: string): boolean => text.length <= 2000 && webAddress.test(text)

const tooLong = (text: string, max: number): readonly AnswerFault[] =>
  [...text].length > max ? [{ code: 'applications.answer-too-long', params: { max } }] : []

const numberFaults = (question: NumberQuestion, value: number): readonly AnswerFault[] => {
  if (value < question.min || value > question.max)
    return [{ code: 'applications.answer-out-of-range', params: { min: question.min, max: question.max } }]
  return question.integer && !Number.isInteger(value) ? [{ code: 'applications.answer-not-whole' }] : []
}

const formatFault = (isRight: boolean, code: string): readonly AnswerFault[] => (isRight ? [] : [{ code }])

const textFaults = (question: Question, text: string): readonly AnswerFault[] => {
  switch (question.type) {
    case 'text':
      return tooLong(text, question.maxLength)
    case 'long-text':
      return wordsIn(text) > question.maxWords
        ? [{ code: 'applications.answer-too-many-words', params: { max: question.maxWords, words: wordsIn(text) } }]
        : []
    case 'date':
      return formatFault(isDay(text), 'applications.answer-not-a-date')
    case 'email':
      return formatFault(isEmail(text), 'applications.answer-not-an-email')
    case 'url':
      return formatFault(isWebAddress(text), 'applications.answer-not-a-web-address')
    case 'country':
      return formatFault(/^[A-Z]{2}$/.test(text), 'applications.answer-not-a-country')
    default:
      return []
  }
}

/** Faults of an answer that has the right shape, as submitting sees them; none when it may be sent. */
export const answerFaults = (question: Question, value: AnswerValue): readonly AnswerFault[] => {
  if (question.type === 'number' && typeof value === 'number') return numberFaults(question, value)
  return typeof value === 'string' ? textFaults(question, value) : []
}
