import { createApiClient, type Schema } from '@rechenlotse/contract'
import { Problem } from './problem'

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json')
  const document: Schema<'Problem'> | null = isProblem ? await response.json().catch(() => null) : null
  return new Problem(response.status, document)
}

/** The one way to the API. Every call throws a `Problem` where the answer is not a success and where no answer comes. */
export const api = createApiClient(
  {
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    fetch: (request) => fetch(request),
  },
  {
    onResponse: async ({ response }) => {
      if (!response.ok) throw await problemOf(response)
    },
    onError: ({ request }) => (request.signal.aborted ? undefined : new Problem(0, null)),
  },
)

/**
 * What a call answers.
 * @throws {Problem} as the call does.
 */
export async function dataOf<Data>(call: Promise<{ readonly data?: Data }>): Promise<Data> {
  const { data } = await call
  return data as Data
}
