import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import {
  anonymousIdentity,
  isReadable,
  normaliseEmail,
  passwordFaults,
  singleLine,
  type FieldFault,
} from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Attempts } from './attempts'
import { doorsOf } from './doors-of'
import type { RegisterDto } from './dto/register.dto'
import { findCredentials } from './identity.repository'
import { MailTokens } from './mail-tokens'
import { PasswordHasher } from './password-hasher'
import { recordIdentityEvent } from './record-identity-event'
import { saveRegistration, type Registration } from './registration.repository'

const daysToConfirm = 3

const faultsOf = (wish: RegisterDto, email: string | null): readonly FieldFault[] => [
  ...(email === null ? [{ pointer: '/email', code: 'identity.email-not-valid' }] : []),
  ...(!isReadable(wish.name) ? [{ pointer: '/name', code: 'identity.name-missing' }] : []),
  ...(!isReadable(wish.organisation.name) || singleLine(wish.organisation.name).length < 2
    ? [{ pointer: '/organisation/name', code: 'identity.organisation-name-missing' }]
    : []),
  ...(wish.organisation.land !== undefined && wish.organisation.country !== 'DE'
    ? [{ pointer: '/organisation/land', code: 'identity.land-outside-germany' }]
    : []),
  ...passwordFaults(wish.password, [wish.email.split('@')[0] ?? '', wish.name, wish.organisation.name]),
]

/** Takes a registration down. The answer and the work are the same whether the address is known or not. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly hasher: PasswordHasher,
    private readonly tokens: MailTokens,
  ) {}

  async execute(wish: RegisterDto, address: string): Promise<void> {
    const email = normaliseEmail(wish.email)
    const [byAddress, ...byAccount] = doorsOf('registration', { account: email ?? '', address })
    await this.attempts.take([byAddress])
    const faults = faultsOf(wish, email)
    if (email === null || faults.length > 0)
      throw new RefusalError({ kind: 'unprocessable', code: 'identity.registration-refused', errors: faults })
    await this.attempts.take(byAccount)
    const registration = this.registrationOf(wish, email, await this.hasher.hash(wish.password))
    await this.database.run(anonymousIdentity, async (tx) => {
      const known = await findCredentials(tx, email)
      if (known) return recordIdentityEvent(tx, 'identity.registration-repeated', { personId: known.id })
      await saveRegistration(tx, registration)
      return recordIdentityEvent(tx, 'identity.registration-requested', { registrationId: registration.id })
    })
  }

  private registrationOf(wish: RegisterDto, email: string, passwordHash: string): Registration {
    const id = randomUUID()
    const { name, kind, country, land } = wish.organisation
    return {
      id,
      email,
      name: singleLine(wish.name),
      locale: wish.locale,
      passwordHash,
      organisation: { name: singleLine(name), kind, country, land: land ?? null },
      tokenDigest: this.tokens.digest(this.tokens.confirmationToken(id)),
      expiresAt: new Date(this.clock.now().getTime() + daysToConfirm * 24 * 60 * 60 * 1000),
    }
  }
}
