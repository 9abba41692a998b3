import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { carryAnswers, continueAs, type ApplicationState, type StepAllowed } from '@rechenlotse/domain/applications'
import { caseRefusals, stepOfCase, type CaseTransition } from '@rechenlotse/domain/intake'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { changeApplication, findOrigin, insertForwarded, stepOrRefuse } from '../applications'
import { AtDesk } from './at-desk'
import { handOverAccess } from './case-access.repository'
import { CaseQuery } from './case.query'
import { changeCase, type StoredCase } from './case.repository'
import { findDestination, type Destination } from './destination.query'
import type { CaseViewDto } from './dto/case-view.dto'
import type { ForwardCaseDto } from './dto/desk-actions.dto'
import { MoveCase, type StepOnDesk } from './move-case'

type Arrival = StepAllowed<ApplicationState, CaseTransition<'arrive'>['event']>

/**
 * Passes a case on to another programme's desk: a new application grows out of the same dossier, the case moves along
 * with its whole history, the old desk keeps a read-only trace.
 */
@Injectable()
export class ForwardCase {
  constructor(
    private readonly desk: AtDesk,
    private readonly moving: MoveCase,
    private readonly query: CaseQuery,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, id: string, wish: ForwardCaseDto): Promise<CaseViewDto> {
    return this.desk.run(who, async (tx, actor) => {
      const step = await this.moving.prepare(tx, actor, { id, action: 'forward', version: wish.version })
      const destination = await this.destinationOf(tx, step.subject, wish)
      const arrival = stepOrRefuse(stepOfCase(actor, 'arrive', { ...step.subject, state: null }))
      const applicationId = await this.handOver(tx, { ...step, arrival }, destination)
      const { programme } = continueAs(step.subject.formVersion, destination.programme)
      const more = {
        toProgramme: destination.programme,
        toDesk: destination.operator,
        fromDesk: step.subject.deskProvider,
        reason: wish.reason,
      }
      await this.moving.record(tx, step, { more, visibility: 'public' })
      const arrived = { ...step, step: arrival, subject: { ...step.subject, applicationId, programme } }
      await this.moving.record(tx, arrived, { more: {}, visibility: 'public' })
      return this.query.read(tx, actor, id)
    })
  }

  private async destinationOf(tx: Transaction, subject: StoredCase, wish: ForwardCaseDto): Promise<Destination> {
    const destination = await findDestination(tx, wish)
    if (destination === null) throw new RefusalError(caseRefusals.programmeTakesNoCases)
    const { programme } = continueAs(subject.formVersion, destination.programme)
    if (destination.organisationId === subject.deskOrganisationId && programme === subject.programme)
      throw new RefusalError(caseRefusals.sameDestination)
    return destination
  }

  /** The old application first, as everywhere; the case last, because access is decided by the desk it stands on. */
  private async handOver(
    tx: Transaction,
    { subject, step, arrival }: StepOnDesk & { readonly arrival: Arrival },
    destination: Destination,
  ): Promise<string> {
    const application = { id: subject.applicationId, version: subject.applicationVersion }
    const now = this.clock.now()
    if (!(await changeApplication(tx, application, { state: step.to, savedAt: now })))
      throw await this.moving.conflict(tx, subject.id)
    const { operator, organisationId } = destination
    const { programme, form } = continueAs(subject.formVersion, destination.programme)
    const applicationId = randomUUID()
    const answers = carryAnswers(form, { answers: subject.answers, ...(await findOrigin(tx, subject.applicationId)) })
    await insertForwarded(tx, {
      id: applicationId,
      state: arrival.to,
      from: subject.applicationId,
      programme,
      operator,
      formVersion: form.version,
      answers,
      at: now,
    })
    if (organisationId !== subject.deskOrganisationId)
      await handOverAccess(tx, { caseId: subject.id, from: subject.deskOrganisationId, to: organisationId })
    const change = { state: arrival.to, ownerId: null, applicationId, deskOrganisationId: organisationId }
    if (!(await changeCase(tx, subject, change))) throw await this.moving.conflict(tx, subject.id)
    return applicationId
  }
}
