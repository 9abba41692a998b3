import { Problem } from '../../../platform/problem'
import { attemptKey, endAttempt } from './attempt-key'

/** Answers after which the same thing may be tried as a new attempt; signed out or too fast, it is still the old one. */
const finalAnswers: ReadonlySet<number> = new Set([400, 403, 404, 409, 413, 422])

const isFinal = (error: unknown): boolean => error instanceof Problem && finalAnswers.has(error.status)

interface OnceHeader {
  readonly 'Idempotency-Key': string
}

/** Sends something that must happen once, however often it has to be tried. */
export async function sendOnce<Answer>(
  purpose: string,
  body: object,
  send: (header: OnceHeader) => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await send({ 'Idempotency-Key': attemptKey(purpose, body) })
    endAttempt(purpose)
    return answer
  } catch (error) {
    if (isFinal(error)) endAttempt(purpose)
    throw error
  }
}
