import type { FieldFault } from '../identity'
import { answerFaults } from './answer-faults'
import { hasAnswerShape } from './answer-shape'
import type { Answers, AnswerValue } from './answer'
import { questionsOf, type Form, type Question } from './form'
import { isBlank } from './is-blank'
import { pointerTo } from './pointer-to'
import { visibleQuestions } from './visible-questions'

const isEmpty = (question: Question, value: AnswerValue | undefined): boolean =>
  isBlank(value) || (question.type === 'declaration' && value !== true)

const missingCode = (question: Question): string =>
  question.type === 'declaration' ? 'applications.declaration-missing' : 'applications.answer-missing'

const faultsAtSubmit = (question: Question, answers: Answers): readonly FieldFault[] => {
  const value = answers[question.id]?.value
  const pointer = pointerTo(question.id)
  if (value === undefined || isEmpty(question, value))
    return question.required ? [{ pointer, code: missingCode(question) }] : []
  return answerFaults(question, value).map((fault) => ({ pointer, ...fault }))
}

/**
 * What keeps this application from being submitted: one fault per question, in the form's order.
 * Only questions that the answers lead to are asked. Pointers lead into `{ answers }`.
 */
export const checkAnswers = (form: Form, answers: Answers): readonly FieldFault[] =>
  visibleQuestions(form, answers).flatMap((question) => faultsAtSubmit(question, answers).slice(0, 1))

/**
 * What keeps these raw values from being kept in a draft: unknown questions and values of another type.
 * A missing or half-written answer never does. `null` takes an answer away.
 */
export const checkDraftValues = (form: Form, values: Readonly<Record<string, unknown>>): readonly FieldFault[] => {
  const questions = new Map(questionsOf(form).map((question) => [question.id, question]))
  return Object.entries(values).flatMap(([id, value]): readonly FieldFault[] => {
    const question = questions.get(id)
    if (question === undefined) return [{ pointer: pointerTo(id), code: 'applications.question-unknown' }]
    if (value === null || hasAnswerShape(question, value)) return []
    return [{ pointer: pointerTo(id), code: 'applications.answer-of-wrong-type', params: { expected: question.type } }]
  })
}
