import type { Client } from 'openapi-fetch'
import type { components, paths } from './schema'

type Fixed<Value> = Value extends object ? { readonly [Key in keyof Value]: Fixed<Value[Key]> } : Value
type Loose<Value> = Value extends object ? { -readonly [Key in keyof Value]: Loose<Value[Key]> } : Value

/**
 * One thing that crosses the wire, by its name in the document; never written to.
 * Units stand at its fields; instants and days are ISO 8601.
 */
export type Schema<Name extends keyof components['schemas']> = Fixed<components['schemas'][Name]>

/** A body for the client, whose types know no `readonly`: the same value, and it throws nothing. */
export const bodyOf = <Value>(value: Value) => value as Loose<Value>

/** What a call may bring along. */
interface Call {
  readonly params?: {
    readonly path?: Readonly<Record<string, string | number>>
    readonly query?: Readonly<Record<string, string>>
    readonly header?: Readonly<Record<string, string>>
  }
  readonly body?: unknown
  readonly signal?: AbortSignal | null
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function requestOf(address: string, method: string, { params = {}, body, signal = null }: Call): Request {
  const place = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params.path?.[name] ?? ''))
  const query = params.query ? `?${new URLSearchParams(params.query).toString()}` : ''
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  return new Request(place + query, {
    method,
    signal,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...type, ...params.header },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}

/**
 * A typed client of the API: paths, parameters, bodies and answers are those of the document. The types are those of
 * openapi-fetch; its code weighs four times as much as a page can spare, for formats that no call here uses.
 *
 * @param origin where the API is, such as "https://portal.example"
 * @param ask sends a request; what it throws reaches the caller. Its answer must be JSON or empty: anything else throws
 *   SyntaxError.
 */
export function createApiClient(origin: string, ask: (request: Request) => Promise<Response>) {
  const call =
    (method: string) =>
    async (path: string, given: Call = {}) => {
      const response = await ask(requestOf(`${origin}${path}`, method, given))
      return { data: await contentOf(response), response }
    }
  return Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as Client<paths>
}
