import type { Answers } from './answer'
import type { Form } from './form'
import { visibleQuestions } from './visible-questions'

/** The answers that are submitted: those on branches no longer reachable stay behind in the draft. */
export const reachableAnswers = (form: Form, answers: Answers): Answers =>
  Object.fromEntries(
    visibleQuestions(form, answers).flatMap(({ id }) =>
      answers[id] === undefined ? [] : [[id, answers[id]] as const],
    ),
  )
