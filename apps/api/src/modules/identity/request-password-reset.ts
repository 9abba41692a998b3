import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { anonymousIdentity, normaliseEmail } from '@rechenlotse/domain/identity'
import type { FastifyRequest } from 'fastify'
import { Clock } from '../../platform/clock/clock'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Attempts } from './attempts'
import { doorsOfAnyDevice } from './doors-of-any-device'
import { findCredentials } from './identity.repository'
import { KnownDevices } from './known-devices'
import { saveMailToken, type MailTokenRow } from './mail-token.repository'
import { MailTokens } from './mail-tokens'
import { recordIdentityEvent } from './record-identity-event'

const minutesToUse = 60

/** Has a link sent to the address if somebody is known there; the answer does not tell. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly devices: KnownDevices,
    private readonly tokens: MailTokens,
  ) {}

  async execute(typedEmail: string, request: FastifyRequest): Promise<void> {
    const email = normaliseEmail(typedEmail)
    const account = email ?? typedEmail
    const device = this.devices.recognise(request, account)
    await this.attempts.take(doorsOfAnyDevice('reset', { account, address: request.ip, device }))
    if (email === null)
      throw new RefusalError({
        kind: 'unprocessable',
        code: 'identity.email-not-valid',
        errors: [{ pointer: '/email', code: 'identity.email-not-valid' }],
      })
    await this.database.run(anonymousIdentity, async (tx) => {
      const person = await findCredentials(tx, email)
      if (!person?.isActive) return recordIdentityEvent(tx, 'identity.password-reset-for-nobody', {})
      const token = this.tokenFor(person.id)
      await saveMailToken(tx, token)
      const payload = { personId: person.id, mailTokenId: token.id }
      return recordIdentityEvent(tx, 'identity.password-reset-requested', payload)
    })
  }

  private tokenFor(personId: string): MailTokenRow {
    const id = randomUUID()
    return {
      id,
      personId,
      purpose: 'password-reset',
      tokenDigest: this.tokens.digest(this.tokens.passwordResetToken(id)),
      expiresAt: new Date(this.clock.now().getTime() + minutesToUse * 60 * 1000),
    }
  }
}
