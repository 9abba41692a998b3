/** Kind decides the HTTP status: 401, 403, 404, 409, 422, 429. */
export type RefusalKind = 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'unprocessable' | 'too-many'

export type RefusalParams = Readonly<Record<string, string | number | boolean | null>>

/** One fault of one field; `pointer` is an RFC 6901 JSON pointer into the request body. */
export interface FieldFault {
  readonly pointer: string
  readonly code: string
  readonly params?: RefusalParams
}

/** A named "no" with its reason. `code` reads `word.slug`; the web turns it into a sentence. */
export interface Refusal {
  readonly kind: RefusalKind
  readonly code: string
  readonly params?: RefusalParams
  readonly errors?: readonly FieldFault[]
}
