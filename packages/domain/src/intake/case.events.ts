import type { ApplicationState } from '../applications'

/** What every fact about a case carries; the state is the one after it. */
export interface CaseMoved {
  readonly programme: string
  readonly to: ApplicationState
}

/** Facts of the desks, each written to the outbox in the transaction that made it true. */
export interface CaseEvents {
  readonly 'intake.case-taken': CaseMoved
  readonly 'intake.clarification-asked': CaseMoved & {
    readonly clarificationId: string
    readonly questions: readonly string[]
  }
  readonly 'intake.case-forwarded': CaseMoved & {
    readonly toProgramme: string
    /** Provider keys of the desks. */
    readonly fromDesk: string
    readonly toDesk: string
    readonly reason: string
  }
  /** The application that grew out of forwarding stands on its desk. */
  readonly 'intake.case-arrived': CaseMoved
  readonly 'intake.operator-assigned': CaseMoved & { readonly operator: string }
  readonly 'intake.case-approved': CaseMoved & { readonly gpuHours: number | null }
  readonly 'intake.case-declined': CaseMoved
  readonly 'intake.advice-answered': CaseMoved
  readonly 'intake.message-sent': CaseMoved & { readonly messageId: string }
  readonly 'intake.note-written': CaseMoved & { readonly messageId: string }
}

export type CaseEventName = keyof CaseEvents
