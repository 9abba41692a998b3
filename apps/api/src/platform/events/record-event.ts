import type { Transaction } from '../database/transaction'
import type { NewEvent, RecordedEvent } from './recorded-event'
import { urgencyOf } from './urgency-of'

const withDefaults = (event: NewEvent): Omit<RecordedEvent, 'id'> => ({
  type: event.type,
  actorId: event.actorId,
  actorSide: event.actorSide,
  organisationId: event.organisationId ?? null,
  applicationId: event.applicationId ?? null,
  caseId: event.caseId ?? null,
  visibility: event.visibility ?? 'internal',
  payload: event.payload ?? {},
})

/**
 * Writes a fact to the outbox and the audit trail and enqueues its later reactions, where it has any: one statement, in
 * the caller's transaction, so that either all of it happened or nothing.
 */
export const recordEvent = async (
  tx: Transaction,
  event: NewEvent,
  { hasLaterReactions }: { readonly hasLaterReactions: boolean },
): Promise<RecordedEvent> => {
  const fact = withDefaults(event)
  const subject = event.type.split('.')[0] ?? event.type
  const subjectId = fact.applicationId ?? fact.caseId ?? fact.organisationId ?? fact.actorId
  // The id comes first: nobody but a desk may read internal facts back, so RETURNING is closed to an applicant.
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    with next as (select nextval('event_id_seq') as id),
    fact as (
      insert into event (id, type, actor_id, actor_side, organisation_id, application_id, case_id, visibility, payload,
        reacted_at)
      select id, ${fact.type}, ${fact.actorId}::uuid, ${fact.actorSide}, ${fact.organisationId}::uuid,
        ${fact.applicationId}::uuid, ${fact.caseId}::uuid, ${fact.visibility}, ${JSON.stringify(fact.payload)}::jsonb,
        case when ${hasLaterReactions} then null else now() end
      from next),
    trail as (
      insert into audit_entry (actor_id, action, subject, subject_id, from_state, to_state, event_id)
      select ${fact.actorId}::uuid, ${fact.type}, ${subject}, ${subjectId}, ${event.fromState ?? null}, ${event.toState ?? null}, id
      from next)
    select id, case when ${hasLaterReactions}
      then app_enqueue('react-to-event', jsonb_build_object('eventId', id::text), ${urgencyOf(fact.type)}::int) end
    from next`
  const id = rows[0]?.id
  if (id === undefined) throw new Error(`The fact ${event.type} got no number`)
  return { id, ...fact }
}
