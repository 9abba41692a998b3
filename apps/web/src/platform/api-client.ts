import { Problem, type ProblemDocument } from './problem'

export interface ApiCall {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

const base = '/api/v1'

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json')
  const document = isProblem ? ((await response.json().catch(() => null)) as ProblemDocument | null) : null
  return new Problem(response.status, document)
}

async function send(path: string, { method = 'GET', body, headers, signal }: ApiCall): Promise<Response> {
  const request: RequestInit = {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  }
  if (body !== undefined) request.body = JSON.stringify(body)
  if (signal) request.signal = signal
  try {
    return await fetch(`${base}${path}`, request)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Problem(0, null)
  }
}

/**
 * Calls the API and returns its JSON (undefined for 204).
 * @throws {Problem} for every answer that is not a success and where no answer comes.
 */
export async function callApi<Answer>(path: string, call: ApiCall = {}): Promise<Answer> {
  const response = await send(path, call)
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined as Answer
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as Answer
}
