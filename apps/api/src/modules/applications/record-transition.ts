import type { ApplicationState, StepAllowed } from '@rechenlotse/domain/applications'
import type { Transaction } from '../../platform/database/database'
import type { EventLog } from '../../platform/events/event-log'
import type { StoredApplication } from './application.repository'

export interface TransitionMade {
  readonly actorId: string
  readonly side: 'applicant' | 'desk'
  /** As the table gave it: no command names a state or a fact of its own. */
  readonly step: Pick<StepAllowed<ApplicationState, string>, 'from' | 'to' | 'event'>
  readonly application: Pick<StoredApplication, 'id' | 'organisationId' | 'programme' | 'caseId'>
  /** public = the applicant sees it too. */
  readonly visibility: 'public' | 'internal'
  readonly more: object
}

/** Records a step of either side: fact, audit row and reactions, in the transaction that made it true. */
export const recordTransition = async (
  events: EventLog,
  tx: Transaction,
  { actorId, side, step, application, visibility, more }: TransitionMade,
): Promise<void> => {
  await events.record(tx, {
    type: step.event,
    actorId,
    actorSide: side,
    organisationId: application.organisationId,
    applicationId: application.id,
    caseId: application.caseId,
    visibility,
    payload: { ...more, programme: application.programme, to: step.to },
    ...(step.from !== null && { fromState: step.from }),
    toState: step.to,
  })
}
