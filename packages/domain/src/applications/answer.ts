/** What somebody put into one question. Dates are ISO 8601 days, countries ISO 3166-1 alpha-2, numbers in the question's unit. */
export type AnswerValue = string | number | boolean | readonly string[]

/**
 * typed = by a person here; finder = taken over from the need; organisation = from the organisation's profile;
 * estimated = reckoned from the need, nobody said it.
 */
export const answerOrigins = ['typed', 'finder', 'organisation', 'estimated'] as const

export type AnswerOrigin = (typeof answerOrigins)[number]

export interface Answer {
  readonly value: AnswerValue
  readonly origin: AnswerOrigin
}

/** Question id to answer; an absent id is a question not answered yet. */
export type Answers = Readonly<Record<string, Answer>>
