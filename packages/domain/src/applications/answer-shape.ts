import type { AnswerValue } from './answer'
import type { Question } from './form'

const longestText = 20_000

/** PostgreSQL keeps neither NUL nor half a surrogate pair. */
const cannotBeStored = /\u0000|\p{Surrogate}/u

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestText && !cannotBeStored.test(value)

const isListOfOptions = (value: unknown, known: readonly string[]): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= known.length &&
  new Set(value).size === value.length &&
  value.every((entry) => typeof entry === 'string' && known.includes(entry))

/**
 * Whether a value can be kept as an answer to this question at all, draft or not.
 * Half-written texts, addresses and dates pass; other types, unknown options and numbers that are none do not.
 */
export const hasAnswerShape = (question: Question, value: unknown): value is AnswerValue => {
  switch (question.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e21
    case 'yes-no':
    case 'declaration':
      return typeof value === 'boolean'
    case 'single':
      return question.options.some((option) => option.value === value)
    case 'multiple':
      return isListOfOptions(
        value,
        question.options.map((option) => option.value),
      )
    default:
      return isText(value)
  }
}
