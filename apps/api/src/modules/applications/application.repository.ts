import type { Answers, Application, ApplicationState } from '@rechenlotse/domain/applications'
import { Prisma } from '@rechenlotse/prisma/generated/client'
import type { Transaction } from '../../platform/database/database'

/** An application with what its rules and commands need, in one row. */
export interface StoredApplication extends Application {
  readonly version: number
  readonly formVersion: string
  readonly dossierId: string
  readonly operator: string | null
  readonly caseId: string | null
  /** Keys of the programme's operators that have a desk here. */
  readonly operatorsWithDesk: readonly string[]
  /** The round that a submission would belong to now; null = the programme has none that is open. */
  readonly openRoundId: string | null
}

export interface NewApplication {
  readonly id: string
  readonly state: ApplicationState
  readonly organisationId: string
  readonly dossierId: string
  readonly programme: string
  readonly operator: string | null
  readonly formVersion: string
  readonly answers: Answers
  readonly createdBy: string
  readonly need: object
  /** Present where it begins as submitted. */
  readonly submission?: { readonly caseId: string; readonly submittedAt: Date; readonly submitted: object }
}

/** What a command changes besides the state. */
export interface ApplicationChange {
  readonly state: ApplicationState
  /** When it happened. */
  readonly savedAt: Date
  readonly answers?: Answers
  readonly operator?: string | null
  readonly caseId?: string
  readonly roundId?: string | null
  readonly submittedAt?: Date
  readonly submitted?: object
  readonly externalNumber?: string
  readonly externalState?: string
  readonly externalStateAt?: Date
}

const asJson = (content: object): Prisma.InputJsonObject => content as Prisma.InputJsonObject

/** The next cut-off that has not passed; a programme that takes applications at any time has one round without end. */
const openRoundOf = (programme: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  select r.id from round r
  where r.programme = ${programme} and (r.opens_at is null or r.opens_at <= now()) and (r.continuous or r.cutoff_at > now())
  order by r.cutoff_at nulls last limit 1)`

export const findApplication = async (tx: Transaction, id: string): Promise<StoredApplication | null> => {
  const rows = await tx.$queryRaw<StoredApplication[]>`
    select a.id, a.organisation_id as "organisationId", a.programme, coalesce(s.intake, 'own_portal') as intake, a.state,
      a.answers, a.version, a.form_version as "formVersion", a.dossier_id as "dossierId", a.operator, a.case_id as "caseId",
      array(select o.provider from organisation o where o.provider = any(s.operators) order by o.provider) as "operatorsWithDesk",
      ${openRoundOf(Prisma.sql`a.programme`)} as "openRoundId"
    from application a left join intake_setting s on s.programme = a.programme
    where a.id = ${id}::uuid`
  return rows[0] ?? null
}

/** Writes the change if nobody changed the application since it was read; false = somebody did. */
export const changeApplication = async (
  tx: Transaction,
  { id, version }: Pick<StoredApplication, 'id' | 'version'>,
  change: ApplicationChange,
): Promise<boolean> => {
  const { answers, submitted, ...plain } = change
  const { count } = await tx.application.updateMany({
    where: { id, version },
    data: {
      ...plain,
      version: { increment: 1 },
      ...(answers === undefined ? {} : { answers: asJson(answers) }),
      ...(submitted === undefined ? {} : { submitted: asJson(submitted) }),
    },
  })
  return count === 1
}

/** Keeps an application with the dossier and the need it grows out of: described before any programme was chosen. */
export const insertApplication = async (tx: Transaction, application: NewApplication): Promise<void> => {
  const { id, organisationId, dossierId, createdBy, submission } = application
  await tx.$executeRaw`
    with dossier as (
      insert into dossier (id, organisation_id, created_by)
      values (${dossierId}::uuid, ${organisationId}::uuid, ${createdBy}::uuid))
    insert into application (id, organisation_id, dossier_id, programme, operator, state, form_version, answers, submitted,
      case_id, created_by, submitted_at)
    values (${id}::uuid, ${organisationId}::uuid, ${dossierId}::uuid, ${application.programme}, ${application.operator},
      ${application.state}, ${application.formVersion}, ${JSON.stringify(application.answers)}::jsonb,
      ${submission === undefined ? null : JSON.stringify(submission.submitted)}::jsonb, ${submission?.caseId ?? null}::uuid,
      ${createdBy}::uuid, ${submission?.submittedAt ?? null})`
  await tx.$executeRaw`
    insert into need (dossier_id, content, catalogue_revision)
    values (${dossierId}::uuid, ${JSON.stringify(application.need)}::jsonb,
      coalesce((select hash from catalogue_revision order by published_at desc, hash limit 1), ''))`
}

export interface ForwardedApplication extends Pick<
  NewApplication,
  'id' | 'state' | 'programme' | 'operator' | 'formVersion' | 'answers'
> {
  /** The application whose place it takes. */
  readonly from: string
  readonly at: Date
}

/** A new application from the same dossier and case; what is sent on is frozen like any submission. */
export const insertForwarded = async (tx: Transaction, application: ForwardedApplication): Promise<void> => {
  const { id, state, from, programme, operator, formVersion, answers, at } = application
  await tx.$executeRaw`
    insert into application (id, organisation_id, dossier_id, programme, operator, state, form_version, answers, submitted,
      case_id, round_id, forwarded_from, created_by, saved_at, submitted_at)
    select ${id}::uuid, organisation_id, dossier_id, ${programme}, ${operator}, ${state}, ${formVersion},
      ${JSON.stringify(answers)}::jsonb, ${JSON.stringify({ form: formVersion, answers, declarations: {} })}::jsonb,
      case_id, ${openRoundOf(Prisma.sql`${programme}`)}, id, created_by, ${at}, ${at}
    from application where id = ${from}::uuid`
}
