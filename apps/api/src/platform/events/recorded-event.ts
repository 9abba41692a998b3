export type ActorSide = 'applicant' | 'desk' | 'administrator' | 'system'

/** One fact, as the outbox keeps it. */
export interface RecordedEvent {
  readonly id: bigint
  readonly type: string
  readonly actorId: string | null
  readonly actorSide: ActorSide
  readonly organisationId: string | null
  readonly applicationId: string | null
  readonly caseId: string | null
  /** public = the applicant sees it too. */
  readonly visibility: 'public' | 'internal'
  readonly payload: Readonly<Record<string, unknown>>
}

/** A fact to record; what is left out does not apply. */
export interface NewEvent extends Partial<Omit<RecordedEvent, 'id' | 'type' | 'actorId' | 'actorSide'>> {
  readonly type: string
  readonly actorId: string | null
  readonly actorSide: ActorSide
  readonly fromState?: string
  readonly toState?: string
}
