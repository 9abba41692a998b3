import { MethodNotAllowedException } from '@nestjs/common'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { apiPrefix } from './api-prefix'

/** The page of the web answers every address; under the API's it stands for "nothing here". */
const PAGES = '/*'

const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}/?$`)

/** An address that exists, asked with a method that it does not know, is told so: 405 with `Allow` (RFC 9110, 15.5.6). */
export function registerAllowedMethods(fastify: FastifyInstance): void {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = []
  const pages = new Set<string>()
  fastify.addHook('onRoute', ({ url, method }) => {
    const methods = [method].flat()
    if (url === PAGES) methods.forEach((each) => pages.add(each))
    else routes.push({ pattern: patternOf(url), methods })
  })
  const allowedAt = (path: string): ReadonlySet<string> => {
    const known = routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)
    return known.length > 0 || path.startsWith(`/${apiPrefix.split('/')[0]}/`) ? new Set(known) : pages
  }
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.is404 && request.routeOptions.url !== PAGES) return
    const allowed = allowedAt(request.url.split('?')[0] ?? '')
    if (allowed.size === 0 || allowed.has(request.method)) return
    void reply.header('allow', [...allowed].sort().join(', '))
    throw new MethodNotAllowedException()
  })
}
