import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { networkOf, type RequestIdentity } from '@rechenlotse/domain/identity'
import { matchingRefusals, oldestShare, sharedUntil, type Need } from '@rechenlotse/domain/matching'
import { Clock } from '../../platform/clock/clock'
import { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { Acting, Attempts } from '../identity'
import { ownNeed } from './own-need'
import { recordMatchingEvent } from './record-matching-event'
import { findSharedNeed, setShareToken } from './saved-need.repository'

const TOKEN_BYTES = 32

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes links to a need and takes them back. The token itself is told once and stored nowhere. */
@Injectable()
export class ShareNeed {
  constructor(
    private readonly acting: Acting,
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** A new link; one made before opens nothing any more. */
  share(who: RequestIdentity, id: string): Promise<{ readonly token: string; readonly sharedUntil: Date }> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const sharedAt = this.clock.now()
    return this.acting.run(who, async (tx, actor) => {
      const { personId } = await ownNeed(tx, { actor, action: 'share-need', id })
      await setShareToken(tx, id, { shareTokenDigest: digestOf(token), sharedAt })
      await recordMatchingEvent(tx, 'matching.need-shared', { personId, needId: id })
      return { token, sharedUntil: sharedUntil(sharedAt) }
    })
  }

  end(who: RequestIdentity, id: string): Promise<void> {
    return this.acting.run(who, async (tx, actor) => {
      const { personId, sharedAt } = await ownNeed(tx, { actor, action: 'share-need', id })
      if (sharedAt === null) return
      await setShareToken(tx, id, { shareTokenDigest: null, sharedAt: null })
      await recordMatchingEvent(tx, 'matching.sharing-ended', { personId, needId: id })
    })
  }

  /** What is needed, for whoever has the link; not who needs it. */
  async open(token: string, address: string): Promise<{ readonly need: Need }> {
    const doors = [{ door: 'token-by-address', who: networkOf(address) }] as const
    await this.attempts.take(doors)
    const asked = { digest: digestOf(token), madeAfter: oldestShare(this.clock.now()) }
    const need = await findSharedNeed(this.database.open, asked)
    if (need === null) throw new RefusalError(matchingRefusals.needNotFound)
    await this.attempts.forgive(doors)
    return { need }
  }
}
