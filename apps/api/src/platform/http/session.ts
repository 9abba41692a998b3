import fastifySession from '@fastify/session'
import { sessionLimits } from '@rechenlotse/domain/identity'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { RefusalError } from './refusal-error'
import { SessionStore } from './session-store'

export interface SessionOptions {
  readonly pool: Pool
  /** At least 32 characters, the same in every process. */
  readonly secret: string
  /** https: `__Host-` and Secure. Plain http on loopback outside production: neither, the browser would drop it. */
  readonly secureCookie: boolean
}

export const sessionCookieName = (secureCookie: boolean): string => (secureCookie ? '__Host-session' : 'session')

/** Sessions in PostgreSQL: no row and no cookie before somebody signs in. */
export const registerSessions = async (
  fastify: FastifyInstance,
  { pool, secret, secureCookie }: SessionOptions,
): Promise<void> => {
  const maxAge = sessionLimits.absoluteSeconds * 1000
  await fastify.register(fastifySession, {
    store: new SessionStore(pool),
    secret,
    cookieName: sessionCookieName(secureCookie),
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookie, maxAge },
    saveUninitialized: false,
    rolling: false,
  })
}

/**
 * A Secure cookie goes only to whoever came over https. Behind a proxy that does not say so nobody would ever be signed
 * in, and the answer would still say yes.
 */
export const refuseUnkeepableSession = (request: FastifyRequest): void => {
  if (request.session.cookie.secure !== true || request.protocol === 'https') return
  request.log.error(
    'This request came over http, as far as the proxy tells. Let it set X-Forwarded-Proto; see TRUST_PROXY.',
  )
  throw new RefusalError({ kind: 'conflict', code: 'http.https-not-told' })
}

/** Ends the session of this request in the database and takes its cookie back. */
export const endSession = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const secure = request.session.cookie.secure === true
  await request.session.destroy()
  void reply.clearCookie(sessionCookieName(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure })
}
