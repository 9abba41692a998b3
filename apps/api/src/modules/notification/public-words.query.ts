import type { Transaction } from '../../platform/database/database'
import type { RecordedEvent } from '../../platform/events/recorded-event'

/** What the desk said in public with this fact: its question, or its reason; empty where it said nothing. */
export const findPublicWords = async (
  tx: Transaction,
  { applicationId, payload, type }: RecordedEvent,
): Promise<string> => {
  const { reason, clarificationId } = payload
  if (type === 'intake.case-forwarded') return String(reason)
  const asked = type === 'intake.clarification-asked' ? String(clarificationId) : null
  const rows = await tx.$queryRaw<{ words: string }[]>`
    select q.message as words from clarification q where q.id = ${asked}::uuid
    union all
    select d.reason from decision d where d.application_id = ${applicationId}::uuid and ${asked}::uuid is null`
  return rows[0]?.words ?? ''
}
