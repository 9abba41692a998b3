import { Injectable } from '@nestjs/common'
import type { ApplicationState } from '@rechenlotse/domain/applications'
import {
  caseRefusals,
  somebodyWasFaster,
  stepOfCase,
  type CaseAction,
  type CaseEventName,
  type CaseEvents,
} from '@rechenlotse/domain/intake'
import type { Actor } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { EventLog } from '../../platform/events/event-log'
import { RefusalError } from '../../platform/http/refusal-error'
import { changeApplication, stepOrRefuse } from '../applications'
import { changeCase, findCase, type StoredCase } from './case.repository'
import { readWhatHappened } from './what-happened.query'

export interface DeskStep {
  readonly id: string
  readonly action: CaseAction
  /** The version that the officer saw; null = the action does not depend on it. */
  readonly version: number | null
}

export interface StepOnDesk {
  readonly subject: StoredCase
  readonly to: ApplicationState
  readonly personId: string
}

export interface Fact<Name extends CaseEventName> {
  readonly type: Name
  readonly more: Omit<CaseEvents[Name], 'programme' | 'to'>
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
  async prepare(tx: Transaction, actor: Actor, { id, action, version }: DeskStep): Promise<StepOnDesk> {
    const subject = await findCase(tx, id)
    if (subject === null || actor.kind === 'anonymous') throw new RefusalError(caseRefusals.notFound)
    const step = stepOfCase(actor, action, subject)
    const isStale = version !== null && version !== subject.version
    const isStranger = !step.allowed && step.refusals[0]?.kind !== 'conflict'
    if (isStale && !isStranger) throw await this.conflict(tx, id)
    return { subject, to: stepOrRefuse(step).to, personId: actor.personId }
  }

  /** Application first, then case: everybody locks in this order. */
  async move(tx: Transaction, { subject, to }: StepOnDesk, ownerId: string | null = subject.ownerId): Promise<void> {
    const application = { id: subject.applicationId, version: subject.applicationVersion }
    const isApplicationMoved = await changeApplication(tx, application, { state: to, savedAt: this.clock.now() })
    if (!isApplicationMoved || !(await changeCase(tx, subject, { state: to, ownerId })))
      throw await this.conflict(tx, subject.id)
  }

  async record<Name extends CaseEventName>(tx: Transaction, step: StepOnDesk, fact: Fact<Name>): Promise<void> {
    const { subject, to, personId } = step
    await this.events.record(tx, {
      type: fact.type,
      actorId: personId,
      actorSide: 'desk',
      organisationId: subject.organisationId,
      applicationId: subject.applicationId,
      caseId: subject.id,
      visibility: fact.visibility,
      payload: { programme: subject.programme, ...fact.more, to },
      fromState: subject.state,
      toState: to,
    })
  }

  async conflict(tx: Transaction, caseId: string): Promise<RefusalError> {
    const happened = await readWhatHappened(tx, caseId)
    return new RefusalError(happened === null ? caseRefusals.notFound : somebodyWasFaster(happened))
  }
}
