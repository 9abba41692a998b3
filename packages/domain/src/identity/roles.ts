import type { MembershipRole, OrganisationKind } from './membership'

/** The complete table of roles: which kind of organisation gives which role. */
export const rolesOf: Readonly<Record<OrganisationKind, readonly MembershipRole[]>> = {
  applicant: ['owner', 'editor'],
  provider: ['desk_officer'],
}

/** Whether a person may hold this role in an organisation of this kind. */
export const roleFits = (kind: OrganisationKind, role: MembershipRole): boolean => rolesOf[kind].includes(role)
