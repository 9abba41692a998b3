import { Inject, Injectable } from '@nestjs/common'
import type { Transaction } from '../database/transaction'
import { EVENT_REACTIONS, type EventReactions } from './reactions'
import { recordEvent } from './record-event'
import type { NewEvent, RecordedEvent } from './recorded-event'

/** Records facts and lets the other words write what belongs to them, in the same transaction. */
@Injectable()
export class EventLog {
  constructor(@Inject(EVENT_REACTIONS) private readonly reactions: EventReactions) {}

  async record(tx: Transaction, event: NewEvent): Promise<RecordedEvent> {
    const { atOnce = [], later = [] } = this.reactions[event.type] ?? {}
    const recorded = await recordEvent(tx, event, { hasLaterReactions: later.length > 0 })
    for (const react of atOnce) await react(tx, recorded)
    return recorded
  }
}
