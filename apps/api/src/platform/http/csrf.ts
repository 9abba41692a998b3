import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RefusalError } from './refusal-error'

export interface CsrfOptions {
  readonly cookieName: string
  /** Origin of PUBLIC_URL; the request's own origin counts too where it is not set. */
  readonly publicOrigin: string | null
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

const comesFromHere = (request: FastifyRequest, publicOrigin: string | null): boolean => {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return request.headers.origin === (publicOrigin ?? `${request.protocol}://${request.host}`)
}

const hasBody = (request: FastifyRequest): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0

const isJson = (request: FastifyRequest): boolean =>
  /^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')

/** Only requests that carry a session need the proof: without one there is nothing to borrow. After the cookies are read. */
export const registerCsrf = (fastify: FastifyInstance, { cookieName, publicOrigin }: CsrfOptions): void => {
  fastify.addHook('onRequest', async (request) => {
    if (safeMethods.has(request.method) || request.cookies[cookieName] === undefined) return
    if (!comesFromHere(request, publicOrigin))
      throw new RefusalError({ kind: 'forbidden', code: 'http.cross-site-request' })
    if (hasBody(request) && !isJson(request)) throw new RefusalError({ kind: 'forbidden', code: 'http.body-not-json' })
  })
}
