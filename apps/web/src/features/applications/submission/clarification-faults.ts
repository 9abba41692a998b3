import { checkClarification, type ClarificationReply, type Form, type Question } from '@rechenlotse/domain/applications'
import type { SummaryError } from '@rechenlotse/ui'
import { faultText } from '../../../platform/forms/fields-of-problem'
import type { ProblemFault } from '../../../platform/problem'
import type { Translate } from '../../../platform/texts'

export interface ClarificationAnswers extends Omit<ClarificationReply, 'asked'> {
  readonly form: Form
  readonly asked: readonly Question[]
  /** Ids of number fields that hold no number. */
  readonly unreadable: ReadonlySet<string>
}

const pointerTo = (id: string): string => `/answers/${id}`

/** What is wrong with the fields that were asked, by the same rules as on the server. */
export function clarificationFaults({
  form,
  asked,
  unreadable,
  ...reply
}: ClarificationAnswers): readonly ProblemFault[] {
  const notNumbers = asked
    .filter(({ id }) => unreadable.has(id))
    .map(({ id }) => ({ pointer: pointerTo(id), code: 'applications.answer-not-a-number' }))
  const others = checkClarification(form, { ...reply, asked: asked.map(({ id }) => id) })
  return [...notNumbers, ...others.filter(({ pointer }) => !notNumbers.some((fault) => fault.pointer === pointer))]
}

export interface FaultTexts {
  readonly feature: Translate
  readonly forms: Translate
}

const fieldOf = (pointer: string): string | undefined =>
  pointer === '/message' ? 'clarification-message' : /^\/answers\/(.+)$/.exec(pointer)?.[1]

/** Faults at the fields of the same ids. */
export function faultsAtFields(faults: readonly ProblemFault[], texts: FaultTexts): readonly SummaryError[] {
  return faults.flatMap((fault) => {
    const fieldId = fieldOf(fault.pointer)
    return fieldId === undefined ? [] : [{ fieldId, message: faultText(fault, texts) }]
  })
}
