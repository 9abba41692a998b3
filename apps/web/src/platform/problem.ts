export interface ProblemFault {
  /** JSON pointer into the body that was sent. */
  readonly pointer: string
  readonly code: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** RFC 9457 problem document as the API sends it. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  /** For instance "applications.not-found"; the texts say what it means. */
  readonly code: string
  readonly detail?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly instance?: string
  readonly errors?: readonly ProblemFault[]
}

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
