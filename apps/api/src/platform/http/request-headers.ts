import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { RefusalError } from './refusal-error'

const headerOf = (context: ExecutionContext, name: string): string | undefined => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers[name]
  return Array.isArray(value) ? value.join(',') : value
}

/** The Idempotency-Key of the request, null when there is none. At most 200 visible ASCII signs. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const key = headerOf(context, 'idempotency-key')
  if (key === undefined) return null
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new RefusalError({ kind: 'unprocessable', code: 'http.idempotency-key-malformed' })
})

/** The version in If-Match, such as `"7"`. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(headerOf(context, 'if-match') ?? '')?.[1]
  if (version !== undefined) return Number(version)
  throw new RefusalError({ kind: 'unprocessable', code: 'http.if-match-missing' })
})
