import type { TFunction } from 'i18next'
import type { SummaryError } from '@rechenlotse/ui'
import { Problem, type ProblemFault } from '../problem'

export interface FieldTexts {
  /** The feature's own sentences; `faults.<code>` is looked up first. */
  readonly feature: TFunction
  readonly forms: TFunction
  /** The id of the field that a JSON pointer of the body belongs to; null where no field shows it. */
  readonly fieldOf: (pointer: string) => string | null
}

export function faultText(fault: Pick<ProblemFault, 'code' | 'params'>, { feature, forms }: FieldTexts): string {
  return feature(`faults.${fault.code}`, { defaultValue: '', ...fault.params }) || forms('invalid')
}

/** The faults of a refused body at the fields that carried them. */
export function fieldsOfProblem(error: unknown, texts: FieldTexts): readonly SummaryError[] {
  if (!(error instanceof Problem)) return []
  return error.faults.flatMap((fault) => {
    const fieldId = texts.fieldOf(fault.pointer)
    return fieldId === null ? [] : [{ fieldId, message: faultText(fault, texts) }]
  })
}
