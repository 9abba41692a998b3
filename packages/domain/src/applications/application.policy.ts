import {
  actsForApplicant,
  identityRefusals,
  refuse,
  allowed,
  type Actor,
  type Refusal,
  type Verdict,
} from '../identity'
import type { Application, ApplicationState } from './application'
import { applicationRefusals, notInThisState } from './application.refusals'
import {
  applicationActions,
  applicationTransitions,
  type ApplicationAction,
  type ApplicationTransition,
} from './application.transitions'
import { nextStep } from './next-step'
import type { Step } from './transition'

const stepRefusals = { notPermitted: applicationRefusals.notPermitted, notInThisState }

const strangersAnswer = (actor: Actor): Refusal =>
  actor.kind === 'anonymous' ? identityRefusals.signInNeeded : applicationRefusals.notFound

/** Whether the actor may see this application: members of the applying organisation only; to all others it does not exist. */
export const canReadApplication = (actor: Actor, application: Pick<Application, 'organisationId'>): Verdict =>
  actsForApplicant(actor, application.organisationId) ? allowed : refuse(strangersAnswer(actor))

/** An application, or what one would begin as: state null. */
type Subject = Pick<Application, 'organisationId' | 'intake'> & { readonly state: ApplicationState | null }

/** Default deny: the step that the table allows to this actor now, or every reason against it. */
export const stepOfApplication = <Action extends keyof typeof applicationTransitions>(
  actor: Actor,
  action: Action,
  application: Subject,
): Step<ApplicationState, ApplicationTransition<Action>['event']> => {
  if (!actsForApplicant(actor, application.organisationId))
    return { allowed: false, refusals: [strangersAnswer(actor)] }
  if (!Object.hasOwn(applicationTransitions, action))
    return { allowed: false, refusals: [applicationRefusals.notPermitted] }
  const standing = { state: application.state, role: 'applicant' as const, context: application }
  return nextStep(applicationTransitions[action] as ApplicationTransition<Action>, standing, stepRefusals)
}

/** What the actor could do next, in the order of the table. */
export const actionsOnApplication = (actor: Actor, application: Application): readonly ApplicationAction[] =>
  applicationActions.filter((action) => stepOfApplication(actor, action, application).allowed)
