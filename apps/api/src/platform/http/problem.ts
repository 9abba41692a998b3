import { STATUS_CODES } from 'node:http'
import type { FieldFault, RefusalParams } from '@rechenlotse/domain/identity'

/** RFC 9457, with our code, its parameters and one pointer per fault. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  /** `word.slug`; the web turns it into a sentence. */
  readonly code: string
  readonly detail?: string
  readonly params?: RefusalParams
  /** Names this occurrence; the log bears the same number. */
  readonly instance: string
  readonly errors?: readonly FieldFault[]
}

export interface Fault {
  readonly status: number
  readonly code: string
  readonly params?: RefusalParams | undefined
  readonly errors?: readonly FieldFault[] | undefined
}

export const problemMediaType = 'application/problem+json'

export function problemOf({ status, code, params, errors }: Fault, reference: string): Problem {
  return {
    type: `urn:rechenlotse:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Problem',
    status,
    code,
    ...(params === undefined ? {} : { params }),
    instance: `urn:uuid:${reference}`,
    ...(errors === undefined ? {} : { errors }),
  }
}
