import { createApiClient, type Schema } from '@rechenlotse/contract'
import { origin } from './browser'
import { Problem } from './problem'

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json')
  const document: Schema<'Problem'> | null = isProblem ? await response.json().catch(() => null) : null
  return new Problem(response.status, document)
}

type Ask = (request: Request) => Promise<Response>

/** How a call travels: in the browser over the network; who renders pages without one hands in a shorter way. */
const way: { ask: Ask } = { ask: (request) => fetch(request) }

export function askBy(ask: Ask): void {
  way.ask = ask
}

async function answered(request: Request): Promise<Response> {
  const response = await way.ask(request).catch((error: unknown) => {
    throw request.signal.aborted ? error : new Problem(0, null)
  })
  if (!response.ok) throw await problemOf(response)
  return response
}

/** The one way to the API. Every call throws a `Problem` where the answer is not a success and where no answer comes. */
export const api = createApiClient(origin, answered)

/**
 * What a call answers.
 * @throws {Problem} as the call does.
 */
export async function dataOf<Data>(call: Promise<{ readonly data?: Data }>): Promise<Data> {
  const { data } = await call
  return data as Data
}
