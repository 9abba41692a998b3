import type {
  Answers,
  ApplicationAction,
  ApplicationState,
  DecisionOutcome,
  Form,
  Intake,
} from '@rechenlotse/domain/applications'
import type { Need } from '@rechenlotse/domain/matching'

export interface Words {
  readonly de: string
  readonly en: string
}

/** What the applicant reads about the state. */
export interface PublicStateView extends Words {
  readonly code: string
}

export type Side = 'applicant' | 'desk' | 'administrator' | 'system'

export interface TimelineEntry {
  /** State after the entry. */
  readonly state: ApplicationState
  /** ISO instant. */
  readonly at: string
  /** The role that acted, never a name. */
  readonly by: Side
  /** Names the sentence: the type of the event. */
  readonly code: string
}

export interface MessageView {
  readonly id: string
  readonly by: 'applicant' | 'desk'
  readonly body: string
  readonly at: string
}

export interface ClarificationView {
  readonly questions: readonly string[]
  readonly message: string
  readonly askedAt: string
}

export interface DecisionView {
  readonly outcome: DecisionOutcome
  readonly reason: string
  readonly gpuHours: number | null
  readonly at: string
  /** Name of the desk. */
  readonly by: string
}

export interface ExternalView {
  readonly number: string
  readonly state: string
  readonly reportedAt: string
}

export interface ApplicationSummary {
  readonly id: string
  readonly reference: string | null
  readonly programme: string
  readonly programmeName: Words
  readonly organisation: { readonly id: string; readonly name: string }
  readonly intake: Intake
  readonly operator: string | null
  readonly state: ApplicationState
  readonly publicState: PublicStateView
  readonly savedAt: string
  readonly submittedAt: string | null
}

/** One line of "my applications". */
export interface ApplicationListed extends ApplicationSummary {
  /** Title of the project. */
  readonly title: string | null
  readonly externalNumber: string | null
}

/** One application as its own organisation sees it. */
export interface ApplicationView extends ApplicationSummary {
  /** Operators of the programme that have a desk here. */
  readonly operators: readonly { readonly key: string; readonly name: string }[]
  readonly version: number
  readonly form: Form
  readonly answers: Answers
  readonly need: Need | null
  readonly timeline: readonly TimelineEntry[]
  readonly messages: readonly MessageView[]
  readonly clarification: ClarificationView | null
  readonly decision: DecisionView | null
  readonly external: ExternalView | null
  /** The application that took this one's place. */
  readonly forwardedTo: string | null
  readonly allowedActions: readonly ApplicationAction[]
}
