import { callApi } from '../../../platform/api-client'
import { Problem } from '../../../platform/problem'
import { attemptKey, endAttempt } from './attempt-key'

/** Answers after which the same thing may be tried as a new attempt; signed out or too fast, it is still the old one. */
const finalAnswers: ReadonlySet<number> = new Set([400, 403, 404, 409, 413, 422])

const isFinal = (error: unknown): boolean => error instanceof Problem && finalAnswers.has(error.status)

/** Posts something that must happen once, however often it has to be tried. */
export async function sendOnce<Answer>(purpose: string, path: string, body: unknown): Promise<Answer> {
  const headers = { 'idempotency-key': attemptKey(purpose, body) }
  try {
    const answer = await callApi<Answer>(path, { method: 'POST', headers, body })
    endAttempt(purpose)
    return answer
  } catch (error) {
    if (isFinal(error)) endAttempt(purpose)
    throw error
  }
}
