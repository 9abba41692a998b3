import createClient from 'openapi-fetch'
import type { paths } from './schema'

export type { components, operations, paths } from './schema'

/** A typed client of the API; `baseUrl` is the origin of the product, empty in its own pages. */
export const createApiClient = (baseUrl = '') => createClient<paths>({ baseUrl })
