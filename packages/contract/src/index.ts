import createClient, { type ClientOptions, type Middleware } from 'openapi-fetch'
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

/**
 * A typed client of the API: paths, parameters, bodies and answers are those of the document.
 * What the middleware throws reaches the caller. Where it throws nothing, a problem stands in `error`,
 * and a call without an answer throws what `fetch` throws: TypeError, or AbortError where the caller gave up.
 */
export function createApiClient(options: ClientOptions, middleware: Middleware) {
  const client = createClient<paths>(options)
  client.use(middleware)
  return client
}
