import { Injectable } from '@nestjs/common'
import {
  anonymousIdentity,
  identityRefusals,
  networkOf,
  passwordFaults,
  passwordRefused,
} from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Attempts } from './attempts'
import type { ChangePasswordDto } from './dto/change-password.dto'
import { endOwnSessions, setPasswordHash } from './identity.repository'
import { closeMailTokens, findOpenMailToken, useMailToken, type OpenMailToken } from './mail-token.repository'
import { MailTokens } from './mail-tokens'
import { PasswordHasher } from './password-hasher'
import { recordIdentityEvent } from './record-identity-event'

/** Sets a new password with a token from a mail, once, and ends every session of the person. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly hasher: PasswordHasher,
    private readonly tokens: MailTokens,
  ) {}

  async execute({ token, password }: ChangePasswordDto, address: string): Promise<void> {
    const doors = [{ door: 'token-by-address', who: networkOf(address) }] as const
    await this.attempts.take(doors)
    const { id, owner } = await this.ownerOf(token)
    const faults = passwordFaults(password, [owner.email.split('@')[0] ?? '', owner.name])
    if (faults.length > 0) throw new RefusalError(passwordRefused(faults))
    const passwordHash = await this.hasher.hash(password)
    await this.database.run(owner, async (tx) => {
      const { personId } = owner
      const now = this.clock.now()
      if (!(await useMailToken(tx, id, now))) throw new RefusalError(identityRefusals.tokenNotValid)
      await setPasswordHash(tx, personId, passwordHash)
      await closeMailTokens(tx, { personId, purpose: 'password-reset', now })
      await endOwnSessions(tx)
      await recordIdentityEvent(tx, 'identity.password-changed', { personId })
    })
    await this.attempts.forgive(doors)
  }

  private async ownerOf(token: string): Promise<{ id: string; owner: OpenMailToken }> {
    const id = this.tokens.idIn('password-reset', token)
    const asked = id && { id, tokenDigest: this.tokens.digest(token), now: this.clock.now() }
    const owner = asked ? await this.database.run(anonymousIdentity, (tx) => findOpenMailToken(tx, asked)) : null
    if (id === null || owner === null) throw new RefusalError(identityRefusals.tokenNotValid)
    return { id, owner }
  }
}
