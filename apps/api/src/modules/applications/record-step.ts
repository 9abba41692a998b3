import type {
  ApplicationEventName,
  ApplicationEvents,
  ApplicationMoved,
  ApplicationState,
  StepAllowed,
} from '@rechenlotse/domain/applications'
import type { Transaction } from '../../platform/database/database'
import type { EventLog } from '../../platform/events/event-log'
import { recordTransition, type TransitionMade } from './record-transition'

export interface StepTaken<Name extends ApplicationEventName> extends Pick<TransitionMade, 'actorId' | 'application'> {
  readonly step: StepAllowed<ApplicationState, Name>
  readonly more: Omit<ApplicationEvents[Name], keyof ApplicationMoved>
}

/** Records what an applicant did; the applicant's side sees all of its own steps. */
export const recordStep = <Name extends ApplicationEventName>(
  events: EventLog,
  tx: Transaction,
  taken: StepTaken<Name>,
): Promise<void> => recordTransition(events, tx, { ...taken, side: 'applicant', visibility: 'public' })
