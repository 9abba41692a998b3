export type MembershipRole = 'owner' | 'editor' | 'desk_officer'

export interface MyMembership {
  readonly organisation: {
    readonly id: string
    readonly name: string
    readonly kind: 'applicant' | 'provider'
    /** Catalogue key of the provider whose desk this is. */
    readonly provider: string | null
  }
  readonly role: MembershipRole
}

export interface MyPerson {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: 'de' | 'en'
  readonly isAdministrator: boolean
  readonly isDemo: boolean
}

/** GET /me: who is signed in, and for which organisations. */
export interface Me {
  readonly person: MyPerson | null
  readonly memberships?: readonly MyMembership[]
}
