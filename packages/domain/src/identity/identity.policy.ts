import type { Actor } from './actor'
import { actsForApplicant } from './acts-for-applicant'
import { identityRefusals } from './identity.refusals'
import { membershipOf } from './membership-of'
import { allowed, refuse, type Verdict } from './verdict'
import { worksAtDesk } from './works-at-desk'

export const identityActions = [
  'read-me',
  'update-me',
  'sign-out',
  'read-organisation',
  'act-for-organisation',
  'work-at-desk',
  'create-administrator',
] as const

export type IdentityAction = (typeof identityActions)[number]

/** What an action is about; the part that the action does not ask about may be absent. */
export interface IdentitySubject {
  readonly personId?: string
  readonly organisationId?: string
  readonly provider?: string
}

type Rule = (actor: Actor, subject: IdentitySubject) => boolean

const isSelf: Rule = (actor, subject) => actor.kind === 'person' && actor.personId === subject.personId

const rules: Readonly<Record<IdentityAction, Rule>> = {
  'read-me': () => true,
  'update-me': isSelf,
  'sign-out': isSelf,
  'read-organisation': (actor, { organisationId }) =>
    organisationId !== undefined && membershipOf(actor, organisationId) !== null,
  'act-for-organisation': (actor, { organisationId }) =>
    organisationId !== undefined && actsForApplicant(actor, organisationId),
  'work-at-desk': (actor, { provider }) => provider !== undefined && worksAtDesk(actor, provider),
  'create-administrator': () => false,
}

const hidden: ReadonlySet<IdentityAction> = new Set(['read-organisation', 'act-for-organisation'])

/**
 * Decides whether the actor may do this to this subject. Default deny.
 * Anonymous is asked to sign in; a foreign organisation answers as if it did not exist.
 */
export const canIdentity = (actor: Actor, action: IdentityAction, subject: IdentitySubject): Verdict => {
  if (Object.hasOwn(rules, action) && rules[action](actor, subject)) return allowed
  if (actor.kind === 'anonymous') return refuse(identityRefusals.signInNeeded)
  return refuse(hidden.has(action) ? identityRefusals.organisationNotFound : identityRefusals.notPermitted)
}
