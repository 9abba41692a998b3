import type { MatchingEventName, MatchingEvents } from '@rechenlotse/domain/matching'
import type { Transaction } from '../../platform/database/database'
import { recordEvent } from '../../platform/events/record-event'
import type { NewEvent } from '../../platform/events/recorded-event'

/** Writes down what a person did with a saved need, in the transaction that did it; nothing follows from it. */
export const recordMatchingEvent = async <Name extends MatchingEventName>(
  tx: Transaction,
  type: Name,
  payload: MatchingEvents[Name] & { readonly personId: string },
): Promise<void> => {
  const fact: NewEvent = { type, actorId: payload.personId, actorSide: 'applicant', payload: { ...payload } }
  await recordEvent(tx, fact, { hasLaterReactions: false })
}
