import { Authenticator } from '@fastify/passport'
import type { INestApplicationContext } from '@nestjs/common'
import type { FastifyInstance } from 'fastify'
import { Strategy } from 'passport-local'

declare module 'fastify' {
  interface PassportUser {
    personId: string
  }
}

/** An instance of passport; its class is also the token under which the identity module offers it. */
export type Passport = InstanceType<typeof Authenticator>

export interface SignedIn {
  readonly personId: string
}

/** Says whose credentials these are, null when nobody's. */
export type VerifyCredentials = (email: string, password: string) => Promise<SignedIn | null>

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Passport with its local strategy. The session keeps the person's id and nothing else. */
export const createAuthenticator = (verify: VerifyCredentials): Passport => {
  const authenticator = new Authenticator()
  const local = new Strategy({ usernameField: 'email', passwordField: 'password' }, (email, password, done) => {
    verify(email, password).then((person) => done(null, person ?? false), done)
  })
  authenticator.use('local', local as never)
  authenticator.registerUserSerializer(async (person: SignedIn) => person.personId)
  authenticator.registerUserDeserializer(async (stored: unknown) =>
    typeof stored === 'string' && uuid.test(stored) ? { personId: stored } : false,
  )
  return authenticator
}

/** After the sessions: reads the signed-in person of each request. */
export const registerPassport = async (fastify: FastifyInstance, authenticator: Passport): Promise<void> => {
  await fastify.register(authenticator.initialize())
  await fastify.register(authenticator.secureSession())
}

/** The one that the identity module offers; an application without that module signs nobody in. */
export const findAuthenticator = (app: INestApplicationContext): Passport => {
  try {
    return app.get<Passport>(Authenticator, { strict: false })
  } catch {
    return createAuthenticator(async () => null)
  }
}
