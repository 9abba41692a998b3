import {
  answersRefused,
  checkAnswers,
  questionsOf,
  reachableAnswers,
  type Answers,
  type Form,
} from '@rechenlotse/domain/applications'
import { RefusalError } from '../../platform/http/refusal-error'

const declarationsIn = (form: Form, answers: Answers): object =>
  Object.fromEntries(
    questionsOf(form).flatMap((question) =>
      question.type === 'declaration' && answers[question.id]?.value === true
        ? [[question.id, question.textVersion]]
        : [],
    ),
  )

/**
 * What exactly is sent: answers on the way, form and the versions of the sentences agreed to. Never changed afterwards.
 * @throws every fault that keeps the answers from being sent
 */
export const freezeSubmission = (form: Form, answers: Answers): object => {
  const faults = checkAnswers(form, answers)
  if (faults.length > 0) throw new RefusalError(answersRefused(faults))
  const sent = reachableAnswers(form, answers)
  return { form: form.version, answers: sent, declarations: declarationsIn(form, sent) }
}
