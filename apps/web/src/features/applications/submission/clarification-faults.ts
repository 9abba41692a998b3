import { checkAnswers, type Answers, type Form, type Question } from '@rechenlotse/domain/applications'
import type { SummaryError } from '@rechenlotse/ui'
import { faultText } from '../../../platform/forms/fields-of-problem'
import type { ProblemFault } from '../../../platform/problem'
import type { Translate } from '../../../platform/texts'

export interface ClarificationAnswers {
  readonly form: Form
  readonly answers: Answers
  readonly asked: readonly Question[]
  /** Ids of number fields that hold no number. */
  readonly unreadable: ReadonlySet<string>
}

const pointerTo = (id: string): string => `/answers/${id}`

/** What is wrong with the fields that were asked; all others are as they were submitted. */
export function clarificationFaults({
  form,
  answers,
  asked,
  unreadable,
}: ClarificationAnswers): readonly ProblemFault[] {
  const notNumbers = asked
    .filter(({ id }) => unreadable.has(id))
    .map(({ id }) => ({ pointer: pointerTo(id), code: 'applications.answer-not-a-number' }))
  const pointers = new Set(asked.map(({ id }) => pointerTo(id)))
  const others = checkAnswers(form, answers).filter(({ pointer }) => pointers.has(pointer))
  return [...notNumbers, ...others.filter(({ pointer }) => !notNumbers.some((fault) => fault.pointer === pointer))]
}

export interface FaultTexts {
  readonly feature: Translate
  readonly forms: Translate
}

/** Faults at the fields of the same ids. */
export function faultsAtFields(faults: readonly ProblemFault[], texts: FaultTexts): readonly SummaryError[] {
  return faults.flatMap((fault) => {
    const id = /^\/answers\/(.+)$/.exec(fault.pointer)?.[1]
    return id === undefined ? [] : [{ fieldId: id, message: faultText(fault, texts) }]
  })
}
