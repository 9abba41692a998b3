import {
  actionsOnApplication,
  applicationRefusals,
  canReadApplication,
  formOfVersion,
  publicState,
  type DecisionOutcome,
} from '@rechenlotse/domain/applications'
import type { Actor } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { permit } from '../identity'
import type { ApplicationViewDto } from './dto/application-view.dto'
import type { StoredApplication } from './application.repository'
import { decisionAsJson, paramsOfFact } from './decision-parts.query'

interface ApplicationRow
  extends
    Omit<StoredApplication, 'operatorsWithDesk' | 'openRoundId'>,
    Pick<
      ApplicationViewDto,
      | 'reference'
      | 'programmeName'
      | 'organisation'
      | 'operators'
      | 'savedAt'
      | 'submittedAt'
      | 'timeline'
      | 'messages'
      | 'clarification'
      | 'decision'
      | 'external'
      | 'forwardedTo'
      | 'need'
    > {}

/** The applicant's view in one statement. Internal messages and facts are not asked for, whatever the policies below say. */
const readRow = async (tx: Transaction, id: string): Promise<ApplicationRow | undefined> => {
  const rows = await tx.$queryRaw<ApplicationRow[]>`
    select a.id, c.reference, a.programme, a.state, a.answers, a.version, a.form_version as "formVersion", a.operator,
      a.case_id as "caseId", a.dossier_id as "dossierId", a.organisation_id as "organisationId",
      coalesce(s.intake, case when e.content->>'applicationUrl' is null then 'contact' else 'own_portal' end)
        as intake, a.saved_at as "savedAt", a.submitted_at as "submittedAt",
      e.content->'name' as "programmeName",
      json_build_object('id', o.id, 'name', o.name) as organisation,
      coalesce((select json_agg(json_build_object('key', d.provider, 'name', d.name) order by d.name)
        from organisation d where d.provider = any(s.operators)), '[]') as operators,
      coalesce((select json_agg(json_build_object(
          'state', f.payload->>'to', 'at', f.occurred_at, 'by', f.actor_side, 'code', f.type,
          'params', ${paramsOfFact}) order by f.id)
        from event f where f.visibility = 'public' and (f.application_id = a.id or f.case_id = c.id)), '[]') as timeline,
      coalesce((select json_agg(json_build_object(
          'id', m.id, 'by', m.author_side, 'body', m.body, 'at', m.created_at) order by m.created_at, m.id)
        from message m where m.case_id = c.id and m.visibility = 'public'), '[]') as messages,
      (select json_build_object('questions', q.questions, 'message', q.message, 'askedAt', q.asked_at)
        from clarification q where q.application_id = a.id and q.answered_at is null and a.state = 'clarification'
        order by q.asked_at desc limit 1) as clarification,
      (select ${decisionAsJson} from decision d where d.application_id = a.id) as decision,
      case when a.external_number is not null then json_build_object(
        'number', a.external_number, 'state', a.external_state, 'reportedAt', a.external_state_at) end as external,
      (select n.id from application n where n.forwarded_from = a.id) as "forwardedTo",
      (select n.content from need n where n.dossier_id = a.dossier_id order by n.created_at desc limit 1) as need
    from application a
    join organisation o on o.id = a.organisation_id
    left join intake_setting s on s.programme = a.programme
    left join catalogue_entry e on e.kind = 'programmes' and e.key = a.programme
      and e.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1)
    left join "case" c on c.application_id = a.id
    left join organisation desk on desk.id = c.desk_organisation_id
    where a.id = ${id}::uuid`
  return rows[0]
}

const viewOf = (row: ApplicationRow, actor: Actor): ApplicationViewDto => {
  const form = formOfVersion(row.formVersion)
  if (form === null) throw new Error(`Application ${row.id} has the unknown form ${row.formVersion}`)
  const { code, name } = publicState(row.state, (row.decision?.outcome ?? null) as DecisionOutcome | null)
  const { formVersion, caseId, dossierId, organisationId, ...shown } = row
  return {
    ...shown,
    programmeName: row.programmeName ?? { de: row.programme, en: row.programme },
    publicState: { code, ...name },
    form,
    allowedActions: actionsOnApplication(actor, row),
  }
}

/** An application as its applicant sees it. */
export const readApplicationView = async (tx: Transaction, actor: Actor, id: string): Promise<ApplicationViewDto> => {
  const row = await readRow(tx, id)
  if (row === undefined) throw new RefusalError(applicationRefusals.notFound)
  permit(canReadApplication(actor, row))
  return viewOf(row, actor)
}
