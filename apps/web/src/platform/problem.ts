import type { Schema } from '@rechenlotse/contract'

/** RFC 9457 problem document; `code` is for instance "applications.not-found", the texts say what it means. */
type ProblemDocument = Schema<'Problem'>

/** What is wrong at one place of the body that was sent. */
export type ProblemFault = NonNullable<ProblemDocument['errors']>[number]

/** An answer of the API that is not a success. `status` 0 = no answer at all. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly document: ProblemDocument | null

  constructor(status: number, document: ProblemDocument | null) {
    super(document?.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = document?.code ?? (status === 0 ? 'platform.unreachable' : 'platform.unexpected')
    this.document = document
  }

  get faults(): readonly ProblemFault[] {
    return this.document?.errors ?? []
  }
}
