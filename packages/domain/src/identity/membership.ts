export type OrganisationKind = 'applicant' | 'provider'

/** What a person may be for an organisation: `desk_officer` only for a provider, the others only for an applicant. */
export type MembershipRole = 'owner' | 'editor' | 'desk_officer'

export interface Membership {
  readonly organisationId: string
  readonly organisationKind: OrganisationKind
  /** Catalogue key of the provider whose desk this is; null for an applicant organisation. */
  readonly provider: string | null
  readonly role: MembershipRole
}
