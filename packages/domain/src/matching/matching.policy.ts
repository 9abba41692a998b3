import type { Actor } from '../identity/actor'
import { identityRefusals } from '../identity/identity.refusals'
import { allowed, refuse, type Verdict } from '../identity/verdict'
import { matchingRefusals } from './matching.refusals'

export const matchingActions = ['save-need', 'read-need', 'change-need', 'delete-need', 'share-need'] as const

export type MatchingAction = (typeof matchingActions)[number]

/** Whose need it is, or would be. */
export interface NeedOwner {
  readonly personId: string
}

/** Default deny: a saved need is its person's own; to everybody else it does not exist. */
export const canMatching = (actor: Actor, action: MatchingAction, { personId }: NeedOwner): Verdict => {
  if (actor.kind === 'anonymous') return refuse(identityRefusals.signInNeeded)
  if (matchingActions.includes(action) && actor.personId === personId) return allowed
  return refuse(matchingRefusals.needNotFound)
}
