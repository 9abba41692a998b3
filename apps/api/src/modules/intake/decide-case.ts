import { Injectable } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { AtDesk } from './at-desk'
import { CaseQuery } from './case.query'
import { insertDecision } from './conversation.repository'
import type { CaseViewDto } from './dto/case-view.dto'
import { MoveCase } from './move-case'

export interface DecisionMade {
  readonly version: number
  readonly outcome: 'approved' | 'declined'
  readonly reason: string
  readonly gpuHours: number | null
}

/** A named officer approves or declines, always with a reason; of two at once, one wins. */
@Injectable()
export class DecideCase {
  constructor(
    private readonly desk: AtDesk,
    private readonly moving: MoveCase,
    private readonly query: CaseQuery,
  ) {}

  execute(who: RequestIdentity, id: string, { version, ...decision }: DecisionMade): Promise<CaseViewDto> {
    return this.desk.run(who, async (tx, actor) => {
      const isApproval = decision.outcome === 'approved'
      const step = await this.moving.prepare(tx, actor, { id, action: isApproval ? 'approve' : 'decline', version })
      await this.moving.move(tx, step)
      const { applicationId } = step.subject
      await insertDecision(tx, { caseId: id, applicationId, decidedBy: step.personId, ...decision })
      const more = isApproval ? { gpuHours: decision.gpuHours } : {}
      await this.moving.record(tx, step, { more, visibility: 'public' })
      return this.query.read(tx, actor, id)
    })
  }
}
