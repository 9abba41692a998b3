import { randomUUID } from 'node:crypto'
import { asOwner, type SeededPerson } from './test-people'

/** One row in every table that holds anything of an organisation: a firm's case at a desk, with all that hangs on it. */
const statements = `
with d as (insert into dossier (organisation_id, title, created_by) values ($1, $5, $2) returning id),
n as (insert into need (dossier_id, content, catalogue_revision) select id, '{}', 'none' from d),
a as (insert into application (organisation_id, dossier_id, programme, state, form_version, case_id, created_by)
  select $1, id, 'kisski-compute', 'in_check', '1', $6::uuid, $2 from d returning id),
c as (insert into "case" (id, reference, application_id, organisation_id, desk_organisation_id, state, submitted_at)
  select $6::uuid, $5, id, $1, $3, 'in_check', now() from a returning id),
x as (insert into case_access (case_id, organisation_id, "right")
  select id, $1::uuid, 'applicant' from c union all select id, $3::uuid, 'desk' from c),
m as (insert into message (case_id, author_id, author_side, visibility, body)
  select id, $4::uuid, 'desk', 'public', $5 from c union all select id, $4::uuid, 'desk', 'internal', $5 from c),
q as (insert into clarification (case_id, application_id, questions, message, asked_by)
  select c.id, a.id, '{}', $5, $4 from c, a),
z as (insert into decision (case_id, application_id, outcome, reason, decided_by)
  select c.id, a.id, 'approved', $5, $4 from c, a),
e as (insert into event (type, actor_id, actor_side, organisation_id, application_id, case_id, visibility)
  select 'applications.submitted', $2, 'applicant', $1::uuid, a.id, c.id, 'public' from a, c
  union all select 'intake.noted', $4::uuid, 'desk', $1::uuid, a.id, c.id, 'internal' from a, c),
u as (insert into audit_entry (actor_id, action, subject, subject_id) select $2::uuid, 'applications.submitted', 'applications', $5),
k as (insert into idempotency_key (person_id, key, request_digest, response, status) values ($2, $5, '', '{}', 200)),
s as (insert into saved_need (person_id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision,
  last_as_of, share_token_digest, shared_at) values ($2, $5, '{}', '[]', 'none', '2026-11-27', '[]', 'none', '2026-11-27', $5, now()))
insert into mail (recipient, locale, subject, text, html) values ($5, 'de', $5, $5, $5)`

/** A submitted case of the firm at the desk; its texts all bear the mark. */
export async function aCase(
  ownerUrl: string,
  { firm, desk, mark }: { readonly firm: SeededPerson; readonly desk: SeededPerson; readonly mark: string },
): Promise<string> {
  const id = randomUUID()
  await asOwner(ownerUrl, statements, [
    firm.organisationId,
    firm.personId,
    desk.organisationId,
    desk.personId,
    mark,
    id,
  ])
  return id
}
