import type { Actor } from './actor'
import type { Membership } from './membership'

/** The actor's membership in this organisation, null when there is none. */
export const membershipOf = (actor: Actor, organisationId: string): Membership | null =>
  actor.kind === 'person'
    ? (actor.memberships.find((membership) => membership.organisationId === organisationId) ?? null)
    : null
