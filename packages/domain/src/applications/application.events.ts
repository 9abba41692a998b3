import type { ApplicationState } from './application'

/** What every fact about an application carries; the state is the one after it. */
export interface ApplicationMoved {
  readonly programme: string
  readonly to: ApplicationState
}

/** Facts of applications, each written to the outbox in the transaction that made it true. */
export interface ApplicationEvents {
  readonly 'applications.started': ApplicationMoved
  readonly 'applications.submitted': ApplicationMoved & {
    /** The operator that the applicant picked; null = left open. */
    readonly operator: string | null
    /** Keys of the programme's operators that have a desk here. */
    readonly operatorsWithDesk: readonly string[]
  }
  readonly 'applications.withdrawn': ApplicationMoved & { readonly reason: string | null }
  readonly 'applications.clarification-answered': ApplicationMoved & { readonly questions: readonly string[] }
  readonly 'applications.message-sent': ApplicationMoved & { readonly messageId: string }
  readonly 'applications.external-reported': ApplicationMoved & { readonly number: string; readonly state: string }
}

export type ApplicationEventName = keyof ApplicationEvents
