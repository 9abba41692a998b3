import { BadRequestException } from '@nestjs/common'
import type { FastifyInstance } from 'fastify'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * JSON is the only language spoken here, everything else is 415; what is no UTF-8 is no JSON (RFC 8259, 8.1).
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
}
