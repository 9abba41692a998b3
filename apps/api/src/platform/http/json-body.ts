import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common'
import type { FastifyInstance } from 'fastify'

const utf8 = new TextDecoder('utf-8', { fatal: true })

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may be a form; nobody reads it. */
    readonly takesForm?: boolean
  }
}

/** What a mail program posts to the address of a one-click unsubscription (RFC 8058, 3.1). */
const forms = ['application/x-www-form-urlencoded', 'multipart/form-data']

/**
 * JSON is the only language spoken here, everything else is 415, save where a route takes a form; what is no UTF-8 is no JSON (RFC 8259, 8.1).
 * Poisoned names pass: the walk over sound bodies refuses them at their place.
 */
export function registerJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('ignore', 'ignore')
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = utf8.decode(body as Buffer)
    } catch {
      return done(new BadRequestException())
    }
    return parse(request, text, done)
  })
  fastify.addContentTypeParser(forms, { parseAs: 'buffer' }, (request, _, done) =>
    request.routeOptions.config.takesForm ? done(null) : done(new UnsupportedMediaTypeException()),
  )
}
