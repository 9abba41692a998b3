import type { SummaryError } from '@rechenlotse/ui'
import { Problem, type ProblemFault } from '../problem'
import type { Translate } from '../texts'
import { ownSentence } from './own-sentence'

export interface FieldTexts {
  /** The feature's own sentences; `faults.<code>` is looked up first. */
  readonly feature: Translate
  readonly forms: Translate
  /** The id of the field that a JSON pointer of the body belongs to; null where no field shows it. */
  readonly fieldOf: (pointer: string) => string | null
}

export function faultText(
  fault: Pick<ProblemFault, 'code' | 'params'>,
  { feature, forms }: Pick<FieldTexts, 'feature' | 'forms'>,
): string {
  return ownSentence(feature, `faults.${fault.code}`, fault.params) ?? forms('invalid')
}

/** The faults of a refused body at the fields that carried them. */
export function fieldsOfProblem(error: unknown, texts: FieldTexts): readonly SummaryError[] {
  if (!(error instanceof Problem)) return []
  return error.faults.flatMap((fault) => {
    const fieldId = texts.fieldOf(fault.pointer)
    return fieldId === null ? [] : [{ fieldId, message: faultText(fault, texts) }]
  })
}
