import type { Answers } from './answer'

/** Every state that an application can be in; a programme uses the part that it needs. */
export const applicationStates = [
  'draft',
  'submitted',
  'in_check',
  'clarification',
  'in_review',
  'decided',
  'offered',
  'active',
  'completed',
  'withdrawn',
  'forwarded',
  'handed_over',
] as const

export type ApplicationState = (typeof applicationStates)[number]

/** Where an application to a programme goes: the operator's setting, not a fact. */
export type Intake = 'here' | 'own_portal' | 'contact'

/** answered = how a request for advice ends. */
export const decisionOutcomes = ['approved', 'declined', 'answered'] as const

export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** One dossier to one programme, in one form version; what the rules look at. */
export interface Application {
  readonly id: string
  readonly organisationId: string
  /** Key of the catalogue, or `central-advice`. */
  readonly programme: string
  readonly intake: Intake
  readonly state: ApplicationState
  readonly answers: Answers
}

/** The portal's own advice desk: a provider and a programme that stand in no catalogue. */
export const centralAdvice = 'central-advice'
