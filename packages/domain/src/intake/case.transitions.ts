import {
  centralAdvice,
  type ApplicationState,
  type Guard,
  type Transition,
  type TransitionTable,
} from '../applications'
import type { Case } from './case'
import type { CaseEventName } from './case.events'
import { caseRefusals } from './case.refusals'

export const caseActions = [
  'take',
  'ask',
  'forward',
  'assign',
  'approve',
  'decline',
  'answer',
  'send-message',
  'write-note',
] as const

export type CaseAction = (typeof caseActions)[number]

/** What rows look at. */
type CaseStanding = Pick<Case, 'agreedToForwarding' | 'programme' | 'deskProvider' | 'operators'>

/** desk = answers the case now; former_desk = answered it before it was forwarded. */
export type CaseRole = 'desk' | 'former_desk'

const applicantAgreed: Guard<CaseStanding> = {
  name: 'the applicant agreed to forwarding',
  holds: ({ agreedToForwarding }) => agreedToForwarding,
  refusal: caseRefusals.applicantHasNotAgreed,
}

const isApplication: Guard<CaseStanding> = {
  name: 'the case is an application',
  holds: ({ programme }) => programme !== centralAdvice,
  refusal: caseRefusals.asksForAdvice,
}

const isAdviceRequest: Guard<CaseStanding> = {
  name: 'the case is a request for advice',
  holds: ({ programme }) => programme === centralAdvice,
  refusal: caseRefusals.asksForCompute,
}

const waitsForAnOperator: Guard<CaseStanding> = {
  name: 'central advice holds a case of a programme with operators',
  holds: ({ deskProvider, programme, operators }) =>
    deskProvider === centralAdvice && programme !== centralAdvice && operators.length > 0,
  refusal: caseRefusals.nothingToAssign,
}

const untilDecided = ['submitted', 'in_check', 'clarification', 'in_review'] as const
const everOpened = [...untilDecided, 'decided', 'offered', 'active', 'completed', 'withdrawn'] as const

/** The desk's half of the workflow; the whole of it is `workflow`. `arrive` is the other end of `forward`: a new application. */
export const caseTransitions = {
  take: { from: ['submitted'], to: 'in_check', roles: ['desk'], guards: [], event: 'intake.case-taken' },
  ask: { from: ['in_check'], to: 'clarification', roles: ['desk'], guards: [], event: 'intake.clarification-asked' },
  forward: {
    from: ['submitted', 'in_check'],
    to: 'forwarded',
    roles: ['desk'],
    guards: [applicantAgreed],
    event: 'intake.case-forwarded',
  },
  arrive: { from: [null], to: 'submitted', roles: ['desk'], guards: [applicantAgreed], event: 'intake.case-arrived' },
  assign: {
    from: ['submitted', 'in_check'],
    to: 'submitted',
    roles: ['desk'],
    guards: [waitsForAnOperator],
    event: 'intake.operator-assigned',
  },
  approve: {
    from: ['in_check', 'in_review'],
    to: 'decided',
    roles: ['desk'],
    guards: [isApplication],
    event: 'intake.case-approved',
  },
  decline: {
    from: ['in_check', 'clarification', 'in_review'],
    to: 'decided',
    roles: ['desk'],
    guards: [isApplication],
    event: 'intake.case-declined',
  },
  answer: {
    from: ['in_check', 'clarification', 'in_review'],
    to: 'completed',
    roles: ['desk'],
    guards: [isAdviceRequest],
    event: 'intake.advice-answered',
  },
  'send-message': {
    from: [...untilDecided, 'decided', 'offered', 'active'],
    to: 'same',
    roles: ['desk'],
    guards: [],
    event: 'intake.message-sent',
  },
  'write-note': { from: everOpened, to: 'same', roles: ['desk'], guards: [], event: 'intake.note-written' },
} as const satisfies TransitionTable<CaseAction | 'arrive', ApplicationState, CaseRole, CaseEventName, CaseStanding>

type Table = typeof caseTransitions

/** One row, knowing its event by name. */
export type CaseTransition<Action extends keyof Table> = Transition<
  ApplicationState,
  CaseRole,
  Table[Action]['event'],
  CaseStanding
>
