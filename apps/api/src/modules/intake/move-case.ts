import { Injectable } from '@nestjs/common'
import type { ApplicationState, StepAllowed } from '@rechenlotse/domain/applications'
import {
  caseRefusals,
  somebodyWasFaster,
  stepOfCase,
  type CaseAction,
  type CaseEventName,
  type CaseEvents,
  type CaseMoved,
  type CaseTransition,
} from '@rechenlotse/domain/intake'
import type { Actor } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import { changeApplication, recordTransition, stepOrRefuse } from '../applications'
import { changeCase, findCase, type StoredCase } from './case.repository'
import { readWhatHappened } from './what-happened.query'

export interface DeskStep<Action extends CaseAction> {
  readonly id: string
  readonly action: Action
  /** The version that the officer saw; null = the action does not depend on it. */
  readonly version: number | null
}

export interface StepOnDesk<Name extends CaseEventName = CaseEventName> {
  readonly subject: StoredCase
  readonly step: StepAllowed<ApplicationState, Name>
  readonly personId: string
}

export interface Fact<Name extends CaseEventName> {
  readonly more: Omit<CaseEvents[Name], keyof CaseMoved>
  readonly visibility: 'public' | 'internal'
}

/** What all desk commands share: load, decide, move application and case together, record. */
@Injectable()
export class MoveCase {
  constructor(
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** The case and the step that the table allows to this officer; refuses strangers, wrong states and stale versions. */
  async prepare<Action extends CaseAction>(
    tx: Transaction,
    actor: Actor,
    { id, action, version }: DeskStep<Action>,
  ): Promise<StepOnDesk<CaseTransition<Action>['event']>> {
    const subject = await findCase(tx, id)
    if (subject === null || actor.kind === 'anonymous') throw new RefusalError(caseRefusals.notFound)
    const step = stepOfCase(actor, action, subject)
    const isStale = version !== null && version !== subject.version
    const isStranger = !step.allowed && step.refusals[0]?.kind !== 'conflict'
    if (isStale && !isStranger) throw await this.conflict(tx, id)
    return { subject, step: stepOrRefuse(step), personId: actor.personId }
  }

  /** Application first, then case: everybody locks in this order. */
  async move(tx: Transaction, { subject, step }: StepOnDesk, ownerId: string | null = subject.ownerId): Promise<void> {
    const state = step.to
    const application = { id: subject.applicationId, version: subject.applicationVersion }
    const isApplicationMoved = await changeApplication(tx, application, { state, savedAt: this.clock.now() })
    if (!isApplicationMoved || !(await changeCase(tx, subject, { state, ownerId })))
      throw await this.conflict(tx, subject.id)
  }

  async record<Name extends CaseEventName>(tx: Transaction, made: StepOnDesk<Name>, fact: Fact<Name>): Promise<void> {
    const { subject, step, personId } = made
    const { organisationId, programme } = subject
    const application = { id: subject.applicationId, organisationId, programme, caseId: subject.id }
    await recordTransition(this.events, tx, { actorId: personId, side: 'desk', step, application, ...fact })
  }

  async conflict(tx: Transaction, caseId: string): Promise<RefusalError> {
    const happened = await readWhatHappened(tx, caseId)
    return new RefusalError(happened === null ? caseRefusals.notFound : somebodyWasFaster(happened))
  }
}
