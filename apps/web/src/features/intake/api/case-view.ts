import type { Answers, AnswerValue, ApplicationState, Form } from '@rechenlotse/domain/applications'
import type { CaseAction, CaseRole, MessageVisibility } from '@rechenlotse/domain/intake'
import type { Need } from '@rechenlotse/domain/matching'
import type { DecisionView, Words } from '../../applications'

export interface Named {
  readonly id: string
  readonly name: string
}

/** One line of the queue. */
export interface CaseSummary {
  readonly id: string
  readonly reference: string
  readonly state: ApplicationState
  readonly publicState: Words & { readonly code: string }
  readonly version: number
  readonly programme: string
  readonly programmeName: Words
  readonly title: string | null
  readonly organisation: Named
  readonly desk: Named
  readonly owner: Named | null
  readonly submittedAt: string
  readonly changedAt: string
}

export interface CaseTimelineEntry {
  readonly state: ApplicationState
  readonly at: string
  readonly by: 'applicant' | 'desk' | 'administrator' | 'system'
  readonly name: string | null
  readonly code: string
  readonly visibility: MessageVisibility
  readonly params: Readonly<Record<string, unknown>>
}

export interface CaseMessage {
  readonly id: string
  readonly by: 'applicant' | 'desk'
  readonly name: string | null
  readonly visibility: MessageVisibility
  readonly body: string
  readonly at: string
}

export interface AnswerChange {
  readonly before: AnswerValue | null
  readonly after: AnswerValue | null
}

export interface ClarificationRecord {
  readonly questions: readonly string[]
  readonly message: string
  readonly askedAt: string
  readonly answeredAt: string | null
  readonly changes: Readonly<Record<string, AnswerChange>> | null
}

export interface MatchVerdictView {
  readonly verdict: 'eligible' | 'check' | 'ineligible' | 'unavailable'
  readonly asOf: string
  readonly catalogueRevision: string
  readonly reasons: readonly {
    readonly rule: string
    readonly outcome: 'fulfilled' | 'violated' | 'unknown' | 'manual' | 'warning'
    readonly text: Words
  }[]
}

/** A case as a desk sees it. */
export interface CaseView extends Omit<CaseSummary, 'title' | 'changedAt'> {
  readonly role: CaseRole
  readonly applicationId: string
  readonly operator: string | null
  readonly operators: readonly { readonly key: string; readonly name: string }[]
  readonly organisationKind: string | null
  readonly organisationCountry: string | null
  readonly organisationLand: string | null
  readonly need: Need | null
  /** What the matching says of need and programme today. */
  readonly match: MatchVerdictView | null
  readonly form: Form
  readonly answers: Answers
  readonly agreedToForwarding: boolean
  readonly timeline: readonly CaseTimelineEntry[]
  readonly messages: readonly CaseMessage[]
  readonly clarifications: readonly ClarificationRecord[]
  readonly decision: DecisionView | null
  readonly allowedActions: readonly CaseAction[]
}
