import { Injectable } from '@nestjs/common'
import { caseRefusals } from '@rechenlotse/domain/intake'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import type { Transaction } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { changeApplication } from '../applications'
import { AtDesk } from './at-desk'
import { handOverAccess } from './case-access.repository'
import { CaseQuery } from './case.query'
import { changeCase } from './case.repository'
import { findDestination, type Destination } from './destination.query'
import type { CaseViewDto } from './dto/case-view.dto'
import type { AssignOperatorDto } from './dto/desk-actions.dto'
import { MoveCase, type StepOnDesk } from './move-case'

/** Central advice picks one of several operators; the case moves to that desk and begins anew there. */
@Injectable()
export class AssignOperator {
  constructor(
    private readonly desk: AtDesk,
    private readonly moving: MoveCase,
    private readonly query: CaseQuery,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, id: string, { version, operator }: AssignOperatorDto): Promise<CaseViewDto> {
    return this.desk.run(who, async (tx, actor) => {
      const step = await this.moving.prepare(tx, actor, { id, action: 'assign', version })
      const { programme } = step.subject
      const destination = await findDestination(tx, { programme, operator })
      if (destination === null) throw new RefusalError(caseRefusals.operatorUnknown)
      await this.handOver(tx, step, destination)
      await this.moving.record(tx, step, { more: { operator }, visibility: 'public' })
      return this.query.read(tx, actor, id)
    })
  }

  private async handOver(tx: Transaction, { subject, step }: StepOnDesk, destination: Destination): Promise<void> {
    const application = { id: subject.applicationId, version: subject.applicationVersion }
    const change = { state: step.to, savedAt: this.clock.now(), operator: destination.operator }
    if (!(await changeApplication(tx, application, change))) throw await this.moving.conflict(tx, subject.id)
    const { organisationId } = destination
    await handOverAccess(tx, { caseId: subject.id, from: subject.deskOrganisationId, to: organisationId })
    const moved = await changeCase(tx, subject, { state: step.to, ownerId: null, deskOrganisationId: organisationId })
    if (!moved) throw await this.moving.conflict(tx, subject.id)
  }
}
