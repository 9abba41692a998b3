import type { ApplicationState, Answers } from '@rechenlotse/domain/applications'
import type { Case } from '@rechenlotse/domain/intake'
import type { Transaction } from '../../platform/database/database'

/** A case with what its rules and commands need, in one row. */
export interface StoredCase extends Case {
  readonly version: number
  readonly reference: string
  readonly organisationId: string
  readonly applicationId: string
  readonly applicationVersion: number
  readonly dossierId: string
  readonly formVersion: string
  readonly answers: Answers
}

export interface NewCase {
  readonly id: string
  readonly applicationId: string
  readonly organisationId: string
  /** Provider key of the desk. */
  readonly desk: string
  readonly state: ApplicationState
}

export const findCase = async (tx: Transaction, id: string): Promise<StoredCase | null> => {
  const rows = await tx.$queryRaw<StoredCase[]>`
    select c.id, c.state, a.programme, c.desk_organisation_id as "deskOrganisationId", desk.provider as "deskProvider",
      array(select x.organisation_id from case_access x where x.case_id = c.id and x."right" = 'former_desk')
        as "formerDeskOrganisationIds",
      c.owner_id as "ownerId",
      array(select o.provider from organisation o where o.provider = any(s.operators) order by o.provider) as operators,
      coalesce((a.answers->'declaration-forwarding'->>'value')::boolean, false) as "agreedToForwarding",
      c.version, c.reference, c.organisation_id as "organisationId", c.application_id as "applicationId",
      a.version as "applicationVersion", a.dossier_id as "dossierId", a.form_version as "formVersion", a.answers
    from "case" c
    join application a on a.id = c.application_id
    join organisation desk on desk.id = c.desk_organisation_id
    left join intake_setting s on s.programme = a.programme
    where c.id = ${id}::uuid`
  return rows[0] ?? null
}

/** Opens a case with the next reference number; applicant and desk may see it from now on. */
export const insertCase = async (
  tx: Transaction,
  { id, applicationId, organisationId, desk, state }: NewCase,
): Promise<void> => {
  await tx.$executeRaw`
    with next as (select nextval('case_reference')::text as number)
    insert into "case" (id, reference, application_id, organisation_id, desk_organisation_id, state, submitted_at)
    select ${id}::uuid,
      'RL-' || to_char(now() at time zone 'Europe/Berlin', 'YYYY') || '-' || lpad(number, greatest(6, length(number)), '0'),
      ${applicationId}::uuid, ${organisationId}::uuid, (select o.id from organisation o where o.provider = ${desk}),
      ${state}, now()
    from next`
  await tx.$executeRaw`
    insert into case_access (case_id, organisation_id, "right")
    select c.id, reader.organisation_id, reader.held from "case" c,
      lateral (values (c.organisation_id, 'applicant'), (c.desk_organisation_id, 'desk')) as reader (organisation_id, held)
    where c.id = ${id}::uuid`
}

export const followState = async (tx: Transaction, id: string, state: ApplicationState): Promise<void> => {
  await tx.$executeRaw`
    update "case" set state = ${state}, version = version + 1, changed_at = now() where id = ${id}::uuid`
}

/** Moves the case if nobody did since `version`; false = somebody did. */
export const changeCase = async (
  tx: Transaction,
  { id, version }: Pick<StoredCase, 'id' | 'version'>,
  change: {
    readonly state: ApplicationState
    readonly ownerId?: string | null
    readonly applicationId?: string
    readonly deskOrganisationId?: string
  },
): Promise<boolean> => {
  const { count } = await tx.case.updateMany({
    where: { id, version },
    data: { ...change, version: { increment: 1 }, changedAt: new Date() },
  })
  return count === 1
}
