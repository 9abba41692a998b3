import { Inject, Injectable } from '@nestjs/common'
import type { Transaction } from '../database/transaction'
import { WorkerDatabase } from '../database/worker-database'
import { keepMail } from '../mail/keep-mail'
import { claimEvent } from './event.repository'
import { EVENT_REACTIONS, type EventReactions } from './reactions'
import { Surroundings } from './surroundings'

/** Background half of the table: reactions of one fact, all in one transaction, never twice. */
@Injectable()
export class ReactToEvent {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly surroundings: Surroundings,
    @Inject(EVENT_REACTIONS) private readonly reactions: EventReactions,
  ) {}

  execute(eventId: string): Promise<void> {
    return this.database.run((tx) => this.reactIn(tx, BigInt(eventId)))
  }

  private async reactIn(tx: Transaction, id: bigint): Promise<void> {
    const event = await claimEvent(tx, id)
    if (event === null) return
    const context = { tx, ...this.surroundings.now() }
    for (const react of this.reactions[event.type]?.later ?? []) {
      const drafts = await react(context, event)
      for (const draft of drafts) await keepMail(tx, { event, draft, send: context.config.smtpUrl !== null })
    }
  }
}
