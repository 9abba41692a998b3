import type { Answers } from './answer'
import { answersFromNeed, type KnownBefore } from './answers-from-need'
import { hasAnswerShape } from './answer-shape'
import { questionsOf, type Form } from './form'

/** What is known when an application grows out of another one. */
export interface Origin extends KnownBefore {
  readonly answers: Answers
}

/** The first answers of the new form: what was answered before, then what need and profile say. */
export const carryAnswers = (form: Form, { answers, ...known }: Origin): Answers => {
  const carried = questionsOf(form).flatMap((question) => {
    const answer = answers[question.id]
    return answer !== undefined && hasAnswerShape(question, answer.value) ? [[question.id, answer] as const] : []
  })
  return { ...answersFromNeed(form, known), ...Object.fromEntries(carried) }
}
