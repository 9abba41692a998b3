import { RefusalError } from '../../platform/http/refusal-error'

export interface QueuePlace {
  /** ISO instant. */
  readonly at: string
  readonly id: string
}

const place = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Of this portal's time, on a day that exists. */
const isInstant = (at: string): boolean => {
  const instant = Date.parse(at)
  return at >= '2000' && !Number.isNaN(instant) && new Date(instant).toISOString() === at
}

/** The place behind which the next page begins, in a form that nobody is tempted to build by hand. */
export const cursorOf = ({ submittedAt, id }: { readonly submittedAt: Date; readonly id: string }): string =>
  Buffer.from(`${submittedAt.toISOString()} ${id}`).toString('base64url')

export const readCursor = (cursor: string | undefined): QueuePlace | null => {
  if (cursor === undefined) return null
  const [, at = '', id = ''] = place.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (isInstant(at)) return { at, id }
  const fault = { pointer: '/cursor', code: 'intake.cursor-malformed' }
  throw new RefusalError({ kind: 'unprocessable', code: 'http.invalid-input', errors: [fault] })
}
