import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { identityRefusals, networkOf } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { Database, type Transaction } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Attempts } from './attempts'
import { findCredentials } from './identity.repository'
import { MailTokens } from './mail-tokens'
import { recordIdentityEvent } from './record-identity-event'
import {
  closeRegistrations,
  foundOrganisation,
  insertPerson,
  lockRegistration,
  type Registration,
} from './registration.repository'

/** Turns a registration into a person who owns an organisation. A second click on the link changes nothing. */
@Injectable()
export class ConfirmMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly tokens: MailTokens,
  ) {}

  async execute(token: string, address: string): Promise<void> {
    const doors = [{ door: 'token-by-address', who: networkOf(address) }] as const
    await this.attempts.take(doors)
    const id = this.tokens.idIn('mail-confirmation', token)
    if (id === null) throw new RefusalError(identityRefusals.tokenNotValid)
    const personId = randomUUID()
    await this.database.run({ personId }, async (tx) => {
      const now = this.clock.now()
      const registration = await lockRegistration(tx, { id, tokenDigest: this.tokens.digest(token), now })
      if (registration === null) throw new RefusalError(identityRefusals.tokenNotValid)
      if (registration.usedAt !== null) return this.recogniseSecondClick(tx, registration)
      return this.found(tx, { personId, now, from: registration })
    })
    await this.attempts.forgive(doors)
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
