import type { FieldFault } from '../identity'
import type { Answers } from './answer'
import { checkAnswers } from './check-answers'
import type { Form } from './form'
import { isBlank } from './is-blank'
import { pointerTo } from './pointer-to'
import { visibleQuestions } from './visible-questions'

/** What an applicant says to a question of the desk. */
export interface ClarificationReply {
  /** Ids of the questions that were asked. */
  readonly asked: readonly string[]
  /** All answers as they would be afterwards. */
  readonly answers: Answers
  /** Ids of the questions that the reply answers, changed or confirmed. */
  readonly given: readonly string[]
  readonly hasRemark: boolean
}

const code = 'applications.answer-missing'

/**
 * What keeps a reply from being sent. Everything asked must be answered; a remark may say instead why not,
 * but never in place of an answer without which no application is sent. Pointers lead into `{ answers, message }`.
 */
export const checkClarification = (form: Form, reply: ClarificationReply): readonly FieldFault[] => {
  const { asked, answers, given, hasRemark } = reply
  const pointers = new Set(asked.map(pointerTo))
  const faults = checkAnswers(form, answers).filter(({ pointer }) => pointers.has(pointer))
  if (hasRemark) return faults
  const open = visibleQuestions(form, answers)
    .filter(({ id }) => asked.includes(id) && isBlank(answers[id]?.value))
    .map(({ id }) => ({ pointer: pointerTo(id), code }))
    .filter(({ pointer }) => !faults.some((fault) => fault.pointer === pointer))
  const all = [...faults, ...open]
  return all.length === 0 && given.length === 0
    ? [{ pointer: '/message', code: 'applications.clarification-unanswered' }]
    : all
}
