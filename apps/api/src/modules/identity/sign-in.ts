import { Authenticator } from '@fastify/passport'
import { Inject, Injectable } from '@nestjs/common'
import { identityRefusals, normaliseEmail } from '@rechenlotse/domain/identity'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import type { Passport, SignedIn } from '../../platform/http/passport'
import { refuseUnkeepableSession } from '../../platform/http/session'
import { Attempts } from './attempts'
import { doorsOfAnyDevice } from './doors-of-any-device'
import type { MeDto } from './dto/me.dto'
import type { SignInDto } from './dto/sign-in.dto'
import { KnownDevices } from './known-devices'
import { MeQuery } from './me.query'
import { recordIdentityEvent } from './record-identity-event'

/** Opens a session under a new id. Tries are counted before the password is looked at. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly devices: KnownDevices,
    @Inject(Authenticator) private readonly authenticator: Passport,
    private readonly me: MeQuery,
  ) {}

  async execute(credentials: SignInDto, request: FastifyRequest, reply: FastifyReply): Promise<MeDto> {
    refuseUnkeepableSession(request)
    const account = normaliseEmail(credentials.email) ?? credentials.email
    const device = this.devices.recognise(request, account)
    const doors = doorsOfAnyDevice('sign-in', { account, address: request.ip, device })
    await this.attempts.take(doors)
    const person = await this.authenticate(request, reply)
    if (person === null) throw new RefusalError(identityRefusals.credentialsWrong)
    await request.logIn(person)
    await this.attempts.forgive(doors)
    if (device === null) this.devices.keep(reply, account)
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
