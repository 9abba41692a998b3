import type { ApplicationState, Intake } from './application'
import type { ApplicationEventName } from './application.events'
import { applicationRefusals } from './application.refusals'
import type { Guard, Transition, TransitionTable } from './transition'

export const applicationActions = [
  'save-answers',
  'submit',
  'report-external',
  'answer-clarification',
  'send-message',
  'withdraw',
] as const

export type ApplicationAction = (typeof applicationActions)[number]

/** How an application comes to be. */
type ApplicationBeginning = 'start' | 'request-advice'

/** What the rows look at. */
export interface ApplicationStanding {
  readonly intake: Intake
}

/** On the applicant's side there is one role; owner and editor may do the same. */
export type ApplicationRole = 'applicant'

const takesApplicationsHere: Guard<ApplicationStanding> = {
  name: 'the programme takes applications here',
  holds: ({ intake }) => intake === 'here',
  refusal: applicationRefusals.appliesElsewhere,
}

const takesApplicationsElsewhere: Guard<ApplicationStanding> = {
  name: 'the programme takes applications in its own portal',
  holds: ({ intake }) => intake !== 'here',
  refusal: applicationRefusals.appliesHere,
}

/** The applicant's half of the workflow; the whole of it is `workflow` of intake. */
export const applicationTransitions = {
  start: {
    from: [null],
    to: 'draft',
    roles: ['applicant'],
    guards: [],
    event: 'applications.started',
  },
  'request-advice': {
    from: [null],
    to: 'submitted',
    roles: ['applicant'],
    guards: [takesApplicationsHere],
    event: 'applications.submitted',
  },
  'save-answers': {
    from: ['draft'],
    to: 'same',
    roles: ['applicant'],
    guards: [],
    event: null,
  },
  submit: {
    from: ['draft'],
    to: 'submitted',
    roles: ['applicant'],
    guards: [takesApplicationsHere],
    event: 'applications.submitted',
  },
  'report-external': {
    from: ['draft', 'handed_over'],
    to: 'handed_over',
    roles: ['applicant'],
    guards: [takesApplicationsElsewhere],
    event: 'applications.external-reported',
  },
  'answer-clarification': {
    from: ['clarification'],
    to: 'in_check',
    roles: ['applicant'],
    guards: [],
    event: 'applications.clarification-answered',
  },
  'send-message': {
    from: ['submitted', 'in_check', 'clarification', 'in_review', 'decided', 'offered', 'active'],
    to: 'same',
    roles: ['applicant'],
    guards: [],
    event: 'applications.message-sent',
  },
  withdraw: {
    from: ['draft', 'submitted', 'in_check', 'clarification', 'in_review', 'handed_over'],
    to: 'withdrawn',
    roles: ['applicant'],
    guards: [],
    event: 'applications.withdrawn',
  },
} as const satisfies TransitionTable<
  ApplicationAction | ApplicationBeginning,
  ApplicationState,
  ApplicationRole,
  ApplicationEventName,
  ApplicationStanding
>

type Table = typeof applicationTransitions

/** One row, knowing its event by name. */
export type ApplicationTransition<Action extends keyof Table> = Transition<
  ApplicationState,
  ApplicationRole,
  Table[Action]['event'],
  ApplicationStanding
>
