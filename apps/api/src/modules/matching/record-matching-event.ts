import type { MatchingEventName, MatchingEvents } from '@rechenlotse/domain/matching'
import type { Transaction } from '../../platform/database/database'
import { recordEvent } from '../../platform/events/record-event'

/** Writes down what a person did with a saved need, in the transaction that did it. */
export const recordMatchingEvent = async <Name extends MatchingEventName>(
  tx: Transaction,
  type: Name,
  payload: MatchingEvents[Name] & { readonly personId: string },
): Promise<void> => {
  await recordEvent(tx, { type, actorId: payload.personId, actorSide: 'applicant', payload: { ...payload } })
}
