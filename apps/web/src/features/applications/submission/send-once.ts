import { callApi } from '../../../platform/api-client'
import { Problem } from '../../../platform/problem'
import { attemptKey, endAttempt } from './attempt-key'

const isFinal = (error: unknown): boolean => error instanceof Problem && error.status >= 400 && error.status < 500

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
