import { forwardingConsent, type Answers } from '@rechenlotse/domain/applications'
import type { Case } from '@rechenlotse/domain/intake'
import { Prisma } from '@rechenlotse/prisma/generated/client'
import type { Transaction } from '../../platform/database/database'
import { decisionAsJson, paramsOfFact } from '../applications'
import type { CaseViewDto } from './dto/case-view.dto'

type Computed =
  'publicState' | 'role' | 'match' | 'form' | 'agreedToForwarding' | 'allowedActions' | 'programmeName' | 'state'

export interface CaseRow extends Omit<CaseViewDto, Computed> {
  readonly subject: Omit<Case, 'formerDeskOrganisationIds'>
  readonly formVersion: string
  /** The answers as they were sent, where somebody reads the trace of a case that went on without them. */
  readonly sent: Answers | null
  readonly programmeName: CaseViewDto['programmeName'] | null
  readonly formerDeskOrganisationIds: readonly string[]
}

/** What happened to the case `c` of the application `a` until `seen.until`. */
const trace: Prisma.Sql = Prisma.sql`
      coalesce((select json_agg(json_build_object('state', f.payload->>'to', 'at', f.occurred_at, 'by', f.actor_side,
          'name', w.name, 'code', f.type, 'visibility', f.visibility, 'params', ${paramsOfFact}) order by f.id)
        from event f left join person w on w.id = f.actor_id
        where f.case_id = c.id and f.occurred_at <= seen.until), '[]') as timeline,
      coalesce((select json_agg(json_build_object('id', m.id, 'by', m.author_side, 'name', w.name,
          'visibility', m.visibility, 'body', m.body, 'at', m.created_at) order by m.created_at, m.id)
        from message m left join person w on w.id = m.author_id
        where m.case_id = c.id and m.created_at <= seen.until), '[]') as messages,
      coalesce((select json_agg(json_build_object('questions', q.questions, 'message', q.message, 'askedAt', q.asked_at,
          'answeredAt', q.answered_at, 'changes', q.changes) order by q.asked_at)
        from clarification q where q.case_id = c.id and q.asked_at <= seen.until
          and coalesce(q.answered_at, q.asked_at) <= seen.until), '[]') as clarifications,
      (select ${decisionAsJson} from decision d where d.application_id = a.id and d.decided_at <= seen.until) as decision`

/**
 * Everything that the desk's page shows of a case, in one statement. Who handed the case over sees what happened until
 * then, besides where the case went and how it stands; `desks` are the asking officer's.
 */
export const readCaseRow = async (
  tx: Transaction,
  { id, desks }: { readonly id: string; readonly desks: readonly string[] },
): Promise<CaseRow | null> => {
  const rows = await tx.$queryRaw<CaseRow[]>`
    select c.id, c.reference, c.version, c.submitted_at as "submittedAt", a.id as "applicationId", a.programme, a.operator,
      own.form_version as "formVersion", own.answers, case when not seen.whole then own.submitted->'answers' end as sent,
      e.content->'name' as "programmeName",
      json_build_object('id', desk.id, 'name', desk.name) as desk,
      case when p.id is not null and seen.whole then json_build_object('id', p.id, 'name', p.name) end as owner,
      json_build_object('id', o.id, 'name', o.name) as organisation,
      o.applicant_kind as "organisationKind", o.country as "organisationCountry", o.land as "organisationLand",
      coalesce((select json_agg(json_build_object('key', d.provider, 'name', d.name) order by d.name)
        from organisation d where d.provider = any(s.operators)), '[]') as operators,
      (select n.content from need n where n.dossier_id = a.dossier_id order by n.created_at desc limit 1) as need,
      ${trace},
      array(select x.organisation_id from case_access x where x.case_id = c.id and x."right" = 'former_desk')
        as "formerDeskOrganisationIds",
      json_build_object('id', c.id, 'state', c.state, 'programme', a.programme,
        'deskOrganisationId', c.desk_organisation_id, 'deskProvider', desk.provider, 'ownerId', c.owner_id,
        'operators', array(select d.provider from organisation d where d.provider = any(s.operators)),
        'agreedToForwarding', coalesce((a.answers->${forwardingConsent}->>'value')::boolean, false)) as subject
    from "case" c join application a on a.id = c.application_id
    join organisation o on o.id = c.organisation_id
    join organisation desk on desk.id = c.desk_organisation_id
    cross join lateral (
      select here as whole, case when here then 'infinity'::timestamptz else (
        select max(x.granted_at) from case_access x where x.case_id = c.id and x."right" = 'former_desk'
          and x.organisation_id = any(${desks}::uuid[])) end as until
      from (select c.desk_organisation_id = any(${desks}::uuid[]) as here) as desk_of) as seen
    join application own on own.id = coalesce((
      select f.application_id from event f where not seen.whole and f.case_id = c.id and f.occurred_at <= seen.until
        and f.type in ('intake.case-forwarded', 'intake.operator-assigned') order by f.id desc limit 1), a.id)
    left join person p on p.id = c.owner_id
    left join intake_setting s on s.programme = a.programme
    left join catalogue_entry e on e.kind = 'programmes' and e.key = a.programme
      and e.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1)
    where c.id = ${id}::uuid`
  return rows[0] ?? null
}
