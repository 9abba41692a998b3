import type { Actor } from './actor'
import { membershipOf } from './membership-of'

/** Whether the actor may fill in and send applications in the name of this organisation. */
export const actsForApplicant = (actor: Actor, organisationId: string): boolean => {
  const role = membershipOf(actor, organisationId)?.role
  return role === 'owner' || role === 'editor'
}
