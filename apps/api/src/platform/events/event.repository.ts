import type { Transaction } from '../database/transaction'
import type { RecordedEvent } from './recorded-event'

/** Marks a fact as reacted to and hands it out; null when that happened before. Rolled back with the reactions. */
export const claimEvent = async (tx: Transaction, id: bigint): Promise<RecordedEvent | null> => {
  const rows = await tx.$queryRaw<RecordedEvent[]>`
    update event set reacted_at = now() where id = ${id} and reacted_at is null
    returning id, type, actor_id as "actorId", actor_side as "actorSide", organisation_id as "organisationId",
      application_id as "applicationId", case_id as "caseId", visibility, payload`
  return rows[0] ?? null
}
