import { Injectable } from '@nestjs/common'
import type { DecisionOutcome } from '@rechenlotse/domain/applications'
import type { CaseAction } from '@rechenlotse/domain/intake'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { AtDesk } from './at-desk'
import { CaseQuery } from './case.query'
import { closeOpenClarifications, insertDecision, type NewDecision } from './conversation.repository'
import type { CaseViewDto } from './dto/case-view.dto'
import { MoveCase } from './move-case'

export interface DecisionMade extends Omit<NewDecision, 'caseId' | 'applicationId' | 'decidedBy'> {
  readonly version: number
}

const actions = { approved: 'approve', declined: 'decline', answered: 'answer' } as const satisfies Readonly<
  Record<DecisionOutcome, CaseAction>
>

/** A named officer approves, declines or answers, always in words; of two at once, one wins. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly desk: AtDesk,
    private readonly moving: MoveCase,
    private readonly query: CaseQuery,
    private readonly clock: Clock,
  ) {}

  execute(who: RequestIdentity, id: string, { version, ...decision }: DecisionMade): Promise<CaseViewDto> {
    return this.desk.run(who, async (tx, actor) => {
      const step = await this.moving.prepare(tx, actor, { id, action: actions[decision.outcome], version })
      await this.moving.move(tx, step)
      const { applicationId } = step.subject
      await closeOpenClarifications(tx, { applicationId, at: this.clock.now() })
      await insertDecision(tx, { caseId: id, applicationId, decidedBy: step.personId, ...decision })
      const more = decision.outcome === 'approved' ? { gpuHours: decision.gpuHours ?? null } : {}
      await this.moving.record(tx, step, { more, visibility: 'public' })
      return this.query.read(tx, actor, id)
    })
  }
}
