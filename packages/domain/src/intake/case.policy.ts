import { nextStep, type ApplicationState, type Step } from '../applications'
import { allowed, identityRefusals, refuse, type Actor, type Refusal, type Verdict } from '../identity'
import type { Case } from './case'
import { caseNotInThisState, caseRefusals } from './case.refusals'
import { caseActions, caseTransitions, type CaseAction, type CaseRole, type CaseTransition } from './case.transitions'

type Seats = Pick<Case, 'deskOrganisationId' | 'formerDeskOrganisationIds'>

/** Organisations whose desk this person works at. */
export const desksOf = (actor: Actor): readonly string[] =>
  actor.kind === 'person'
    ? actor.memberships.filter(({ role }) => role === 'desk_officer').map(({ organisationId }) => organisationId)
    : []

/** What the actor is to this case; null = a stranger, to whom it does not exist. */
export const roleAtCase = (actor: Actor, seats: Seats): CaseRole | null => {
  const desks = desksOf(actor)
  if (desks.includes(seats.deskOrganisationId)) return 'desk'
  return desks.some((desk) => seats.formerDeskOrganisationIds.includes(desk)) ? 'former_desk' : null
}

const strangersAnswer = (actor: Actor): Refusal =>
  actor.kind === 'anonymous' ? identityRefusals.signInNeeded : caseRefusals.notFound

/** Whether the actor may see this case at the desk. */
export const canReadCase = (actor: Actor, seats: Seats): Verdict =>
  roleAtCase(actor, seats) === null ? refuse(strangersAnswer(actor)) : allowed

/** Whether the actor works at any desk at all. */
export const canWorkAtSomeDesk = (actor: Actor): Verdict => {
  if (desksOf(actor).length > 0) return allowed
  return refuse(actor.kind === 'anonymous' ? identityRefusals.signInNeeded : caseRefusals.noDesk)
}

/** A case, or the one that an application would begin with: state null. */
type Subject = Omit<Case, 'state'> & { readonly state: ApplicationState | null }

/** Default deny: the step that the table allows to this actor now, or every reason against it. */
export const stepOfCase = <Action extends keyof typeof caseTransitions>(
  actor: Actor,
  action: Action,
  subject: Subject,
): Step<ApplicationState, CaseTransition<Action>['event']> => {
  const role = roleAtCase(actor, subject)
  if (role === null) return { allowed: false, refusals: [strangersAnswer(actor)] }
  if (!Object.hasOwn(caseTransitions, action)) return { allowed: false, refusals: [caseRefusals.notPermitted] }
  return nextStep(
    caseTransitions[action] as CaseTransition<Action>,
    { state: subject.state, role, context: subject },
    { notPermitted: caseRefusals.notPermitted, notInThisState: caseNotInThisState },
  )
}

/** What the actor could do next, in the order of the table. */
export const actionsOnCase = (actor: Actor, subject: Case): readonly CaseAction[] =>
  caseActions.filter((action) => stepOfCase(actor, action, subject).allowed)
