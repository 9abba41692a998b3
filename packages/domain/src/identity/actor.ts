import type { Membership } from './membership'

/** What the session knows: whose request this is, nothing else. */
export interface RequestIdentity {
  readonly personId: string | null
}

export interface AnonymousActor {
  readonly kind: 'anonymous'
}

export interface PersonActor {
  readonly kind: 'person'
  readonly personId: string
  readonly isAdministrator: boolean
  readonly memberships: readonly Membership[]
}

/** Who acts, with what the database knows about them at this moment. */
export type Actor = AnonymousActor | PersonActor

export const anonymous: Actor = { kind: 'anonymous' }

export const anonymousIdentity: RequestIdentity = { personId: null }
