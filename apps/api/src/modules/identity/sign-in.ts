import { Authenticator } from '@fastify/passport'
import { Inject, Injectable } from '@nestjs/common'
import { identityRefusals, normaliseEmail } from '@rechenlotse/domain/identity'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import type { Passport, SignedIn } from '../../platform/http/passport'
import { Attempts } from './attempts'
import type { MeDto } from './dto/me.dto'
import type { SignInDto } from './dto/sign-in.dto'
import { MeQuery } from './me.query'
import { recordIdentityEvent } from './record-identity-event'

/** Opens a session under a new id. Tries are counted before the password is looked at. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    @Inject(Authenticator) private readonly authenticator: Passport,
    private readonly me: MeQuery,
  ) {}

  async execute(credentials: SignInDto, request: FastifyRequest, reply: FastifyReply): Promise<MeDto> {
    const account = normaliseEmail(credentials.email) ?? credentials.email
    await this.attempts.take('sign-in-by-address', request.ip)
    await this.attempts.take('sign-in-by-account', account)
    const person = await this.authenticate(request, reply)
    if (person === null) throw new RefusalError(identityRefusals.credentialsWrong)
    await request.logIn(person)
    await this.attempts.forgive('sign-in-by-address', request.ip)
    await this.attempts.forgive('sign-in-by-account', account)
    await this.database.run(person, (tx) => recordIdentityEvent(tx, 'identity.signed-in', person))
    return this.me.read(person)
  }

  private authenticate(request: FastifyRequest, reply: FastifyReply): Promise<SignedIn | null> {
    return new Promise((resolve, reject) => {
      const attempt = this.authenticator.authenticate('local', async (...[, , fault, person]) =>
        fault ? reject(fault) : resolve((person as SignedIn | false | undefined) || null),
      )
      Promise.resolve(attempt.call(request.server, request, reply)).catch(reject)
    })
  }
}
