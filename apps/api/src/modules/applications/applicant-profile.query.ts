import type { ApplicantProfile } from '@rechenlotse/domain/applications'
import type { Transaction } from '../../platform/database/database'

/** What is known of the organisation and the person who applies for it. */
export const findApplicantProfile = async (
  tx: Transaction,
  { personId, organisationId }: { readonly personId: string; readonly organisationId: string },
): Promise<ApplicantProfile> => {
  const rows = await tx.$queryRaw<ApplicantProfile[]>`
    select o.name as "organisationName", o.applicant_kind as "organisationKind", o.country, o.land,
      p.name as "contactName", p.email as "contactEmail"
    from organisation o, person p
    where o.id = ${organisationId}::uuid and p.id = ${personId}::uuid`
  const [profile] = rows
  if (profile === undefined) throw new Error('The applicant vanished during the request')
  return profile
}
