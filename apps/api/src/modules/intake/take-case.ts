import { Injectable } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { AtDesk } from './at-desk'
import { CaseQuery } from './case.query'
import type { CaseViewDto } from './dto/case-view.dto'
import type { TakeCaseDto } from './dto/desk-actions.dto'
import { MoveCase } from './move-case'

/** An officer takes a case from the queue and checks it. */
@Injectable()
export class TakeCase {
  constructor(
    private readonly desk: AtDesk,
    private readonly moving: MoveCase,
    private readonly query: CaseQuery,
  ) {}

  execute(who: RequestIdentity, id: string, { version }: TakeCaseDto): Promise<CaseViewDto> {
    return this.desk.run(who, async (tx, actor) => {
      const step = await this.moving.prepare(tx, actor, { id, action: 'take', version })
      await this.moving.move(tx, step, step.personId)
      await this.moving.record(tx, step, { more: {}, visibility: 'public' })
      return this.query.read(tx, actor, id)
    })
  }
}
