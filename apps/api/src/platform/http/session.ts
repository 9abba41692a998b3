import fastifyCookie from '@fastify/cookie'
import fastifySession from '@fastify/session'
import connectPgSimple from 'connect-pg-simple'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'

/** Seconds from sign-in to the end of a session, whatever happens in between. */
export const sessionSeconds = 12 * 60 * 60

export interface SessionOptions {
  readonly pool: Pool
  /** At least 32 characters, the same in every process. */
  readonly secret: string
  /** https: `__Host-` and Secure. Plain http on loopback outside production: neither, the browser would drop it. */
  readonly secureCookie: boolean
}

export const sessionCookieName = (secureCookie: boolean): string => (secureCookie ? '__Host-session' : 'session')

class StoreBase {}

const sessionStore = (pool: Pool) => {
  const Store = connectPgSimple({ Store: StoreBase } as never)
  return new Store({ pool, ttl: sessionSeconds })
}

/** Sessions in PostgreSQL: no row and no cookie before somebody signs in. */
export const registerSessions = async (
  fastify: FastifyInstance,
  { pool, secret, secureCookie }: SessionOptions,
): Promise<void> => {
  const store = sessionStore(pool)
  await fastify.register(fastifyCookie)
  await fastify.register(fastifySession, {
    store: store as never,
    secret,
    cookieName: sessionCookieName(secureCookie),
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookie, maxAge: sessionSeconds * 1000 },
    saveUninitialized: false,
    rolling: false,
  })
  fastify.addHook('onClose', async () => store.close())
}

/** Ends the session of this request in the database and takes its cookie back. */
export const endSession = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const secure = request.session.cookie.secure === true
  await request.session.destroy()
  void reply.clearCookie(sessionCookieName(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure })
}
