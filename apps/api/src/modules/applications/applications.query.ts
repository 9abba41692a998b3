import { publicState, type ApplicationState, type DecisionOutcome } from '@rechenlotse/domain/applications'
import type { Actor } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import type { ApplicationSummaryDto } from './dto/application-summary.dto'

interface SummaryRow extends Omit<ApplicationSummaryDto, 'publicState' | 'programmeName'> {
  readonly programmeName: { readonly de: string; readonly en: string } | null
  readonly outcome: DecisionOutcome | null
}

const MOST_SHOWN = 200

const organisationsOf = (actor: Actor): string[] =>
  actor.kind === 'person'
    ? actor.memberships
        .filter(({ organisationKind }) => organisationKind === 'applicant')
        .map((one) => one.organisationId)
    : []

/** All applications of the actor's firms, the latest change first. */
export const readMyApplications = async (tx: Transaction, actor: Actor): Promise<ApplicationSummaryDto[]> => {
  const rows = await tx.$queryRaw<SummaryRow[]>`
    select a.id, c.reference, a.programme, a.operator, a.state, coalesce(s.intake, case when e.content->>'applicationUrl' is null then 'contact' else 'own_portal' end)
        as intake,
      a.answers->'project-title'->>'value' as title, json_build_object('id', o.id, 'name', o.name) as organisation,
      a.saved_at as "savedAt", a.submitted_at as "submittedAt", a.external_number as "externalNumber",
      a.forwarded_from as "forwardedFrom",
      d.outcome, e.content->'name' as "programmeName"
    from application a
    join organisation o on o.id = a.organisation_id
    left join intake_setting s on s.programme = a.programme
    left join "case" c on c.application_id = a.id
    left join decision d on d.application_id = a.id
    left join catalogue_entry e on e.kind = 'programmes' and e.key = a.programme
      and e.revision = (select hash from catalogue_revision order by published_at desc, hash limit 1)
    where a.organisation_id = any(${organisationsOf(actor)}::uuid[])
    order by a.saved_at desc, a.id limit ${MOST_SHOWN}`
  return rows.map(({ outcome, programmeName, ...row }) => {
    const { code, name } = publicState(row.state as ApplicationState, outcome)
    return {
      ...row,
      programmeName: programmeName ?? { de: row.programme, en: row.programme },
      publicState: { code, ...name },
    }
  })
}
