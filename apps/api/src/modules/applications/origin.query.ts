import type { Origin } from '@rechenlotse/domain/applications'
import type { Transaction } from '../../platform/database/database'
import { findApplicantProfile } from './applicant-profile.query'

interface OriginRow {
  readonly organisationId: string
  readonly createdBy: string
  readonly need: unknown
}

/** What a new application from the same dossier can take over, besides the answers. */
export const findOrigin = async (tx: Transaction, applicationId: string): Promise<Omit<Origin, 'answers'>> => {
  const rows = await tx.$queryRaw<OriginRow[]>`
    select a.organisation_id as "organisationId", a.created_by as "createdBy",
      (select n.content from need n where n.dossier_id = a.dossier_id order by n.created_at desc limit 1) as need
    from application a where a.id = ${applicationId}::uuid`
  const [row] = rows
  if (row === undefined) throw new Error(`Application ${applicationId} vanished during the request`)
  const { organisationId, createdBy } = row
  return { need: row.need, profile: await findApplicantProfile(tx, { personId: createdBy, organisationId }) }
}
