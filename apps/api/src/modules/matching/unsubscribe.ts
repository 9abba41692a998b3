import { Injectable } from '@nestjs/common'
import { identityRefusals, networkOf } from '@rechenlotse/domain/identity'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Attempts, MailTokens } from '../identity'
import { recordMatchingEvent } from './record-matching-event'
import { unsubscribeAll } from './saved-need.repository'

/** Ends all mails about saved needs with the token of one of them; a second click changes nothing. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly tokens: MailTokens,
  ) {}

  async execute(token: string, address: string): Promise<void> {
    const doors = [{ door: 'token-by-address', who: networkOf(address) }] as const
    await this.attempts.take(doors)
    const personId = this.tokens.idIn('needs-unsubscription', token)
    if (personId === null) throw new RefusalError(identityRefusals.tokenNotValid)
    await this.database.run({ personId }, async (tx) => {
      if ((await unsubscribeAll(tx, personId)) > 0) await recordMatchingEvent(tx, 'matching.unsubscribed', { personId })
    })
    await this.attempts.forgive(doors)
  }
}
