import type { AnswerValue } from './answer'

/** Nothing said: no answer, only white space, nothing chosen. */
export const isBlank = (value: AnswerValue | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
