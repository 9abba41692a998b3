import { checkAnswers, questionsOf, type Answers, type Form } from '@rechenlotse/domain/applications'
import type { SummaryError } from '@rechenlotse/ui'
import { faultText } from '../../../platform/forms/fields-of-problem'
import type { ProblemFault } from '../../../platform/problem'
import type { Translate } from '../../../platform/texts'
import type { Locale } from '../../../platform/locale'

export interface CheckTexts {
  readonly feature: Translate
  readonly forms: Translate
  readonly locale: Locale
}

const idIn = (pointer: string): string | undefined =>
  /^\/answers\/(.+)$/.exec(pointer)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~')

export const fieldIdAtCheck = (questionId: string): string => `check-${questionId}`

/** Faults of a submission at the rows of the check page; each names its question. */
export function faultsAtCheck(form: Form, faults: readonly ProblemFault[], texts: CheckTexts): readonly SummaryError[] {
  return faults.flatMap((fault) => {
    const id = idIn(fault.pointer)
    const question = questionsOf(form).find((candidate) => candidate.id === id)
    if (id === undefined || question === undefined) return []
    const message = faultText(fault, texts)
    return [{ fieldId: fieldIdAtCheck(id), message: `${question.label[texts.locale]}: ${message}` }]
  })
}

export interface ToBeSent {
  readonly form: Form
  readonly answers: Answers
  /** Ids of declarations that were agreed to. */
  readonly agreed: readonly string[]
}

/** What keeps it from being sent, found before asking the server: the same rules as there. */
export function submissionFaults({ form, answers, agreed }: ToBeSent): readonly ProblemFault[] {
  const declared = Object.fromEntries(agreed.map((id) => [id, { value: true, origin: 'typed' as const }]))
  return checkAnswers(form, { ...answers, ...declared })
}
