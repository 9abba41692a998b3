import type { Config } from '../config/config'
import type { Transaction } from '../database/transaction'
import type { MailDraft } from '../mail/mail-draft'
import type { RecordedEvent } from './recorded-event'

/** Writes what must be true together with the fact, in the same transaction. */
export type AtOnceReaction = (tx: Transaction, event: RecordedEvent) => Promise<void>

export interface ReactionContext {
  /** As the role of background reactions. */
  readonly tx: Transaction
  readonly config: Config
  readonly now: Date
}

/** Runs in the background after the commit, once per fact; answers with the mails to write. */
export type LaterReaction = (context: ReactionContext, event: RecordedEvent) => Promise<readonly MailDraft[]>

export interface Reactions {
  readonly atOnce?: readonly AtOnceReaction[]
  readonly later?: readonly LaterReaction[]
}

/** Event to reactions: the whole asynchronous product on one page. */
export type EventReactions = Readonly<Record<string, Reactions>>

export const EVENT_REACTIONS = Symbol('the table of reactions')
