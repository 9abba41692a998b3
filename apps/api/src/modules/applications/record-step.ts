import type { ApplicationEventName, ApplicationEvents, ApplicationState } from '@rechenlotse/domain/applications'
import type { Transaction } from '../../platform/database/database'
import type { EventLog } from '../../platform/events/event-log'
import type { StoredApplication } from './application.repository'

export interface StepTaken<Name extends ApplicationEventName> {
  readonly actorId: string
  readonly type: Name
  readonly application: Pick<StoredApplication, 'id' | 'organisationId' | 'programme' | 'state' | 'caseId'>
  readonly to: ApplicationState
  readonly more: Omit<ApplicationEvents[Name], 'programme' | 'to'>
}

/** Records what an applicant did; the applicant's side sees all of its own steps. */
export const recordStep = async <Name extends ApplicationEventName>(
  events: EventLog,
  tx: Transaction,
  { actorId, type, application, to, more }: StepTaken<Name>,
): Promise<void> => {
  await events.record(tx, {
    type,
    actorId,
    actorSide: 'applicant',
    organisationId: application.organisationId,
    applicationId: application.id,
    caseId: application.caseId,
    visibility: 'public',
    payload: { ...more, programme: application.programme, to },
    fromState: application.state,
    toState: to,
  })
}
