import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { anonymousIdentity, identityRefusals, networkOf } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { Database, type Transaction } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Attempts } from './attempts'
import type { ConfirmMailDto } from './dto/confirm-mail.dto'
import { findCredentials } from './identity.repository'
import { MailTokens } from './mail-tokens'
import { PasswordHasher } from './password-hasher'
import { recordIdentityEvent } from './record-identity-event'
import {
  closeRegistrations,
  foundOrganisation,
  insertPerson,
  lockRegistration,
  type AskedRegistration,
  type Registration,
} from './registration.repository'

/**
 * Turns a registration into a person who owns an organisation. A second press changes nothing. The password chosen at
 * registration is asked for, so that nobody confirms for another who registered this address with a password of theirs.
 */
@Injectable()
export class ConfirmMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly hasher: PasswordHasher,
    private readonly tokens: MailTokens,
  ) {}

  async execute({ token, password }: ConfirmMailDto, address: string): Promise<void> {
    const doors = [{ door: 'token-by-address', who: networkOf(address) }] as const
    await this.attempts.take(doors)
    const id = this.tokens.idIn('mail-confirmation', token)
    if (id === null) throw new RefusalError(identityRefusals.tokenNotValid)
    const asked = { id, tokenDigest: this.tokens.digest(token), now: this.clock.now() }
    await this.proveChoice(asked, password)
    const personId = randomUUID()
    await this.database.run({ personId }, async (tx) => {
      const { now } = asked
      const registration = await lockRegistration(tx, asked)
      if (registration === null) throw new RefusalError(identityRefusals.tokenNotValid)
      if (registration.usedAt !== null) return this.recogniseSecondClick(tx, registration)
      return this.found(tx, { personId, now, from: registration })
    })
    await this.attempts.forgive(doors)
  }

  /** Before anything is locked: the computation takes its time. */
  private async proveChoice(asked: AskedRegistration, password: string): Promise<void> {
    const registration = await this.database.run(anonymousIdentity, (tx) => lockRegistration(tx, asked))
    if (registration === null) throw new RefusalError(identityRefusals.tokenNotValid)
    if (!(await this.hasher.verify(password, registration.passwordHash)))
      throw new RefusalError(identityRefusals.passwordNotChosen)
  }

  private async recogniseSecondClick(tx: Transaction, { email, passwordHash }: Registration): Promise<void> {
    const person = await findCredentials(tx, email)
    if (person?.passwordHash !== passwordHash) throw new RefusalError(identityRefusals.tokenNotValid)
  }

  private async found(
    tx: Transaction,
    founder: { readonly personId: string; readonly now: Date; readonly from: Registration },
  ): Promise<void> {
    if (!(await insertPerson(tx, founder))) throw new RefusalError(identityRefusals.tokenNotValid)
    const organisationId = randomUUID()
    const { personId, now, from } = founder
    await foundOrganisation(tx, { organisationId, personId }, from.organisation)
    await closeRegistrations(tx, from.email, now)
    await recordIdentityEvent(tx, 'identity.mail-confirmed', { personId, organisationId })
  }
}
