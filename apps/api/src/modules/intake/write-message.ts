import { Injectable } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { AtDesk } from './at-desk'
import { CaseQuery } from './case.query'
import { insertMessage } from './conversation.repository'
import type { CaseViewDto } from './dto/case-view.dto'
import type { WriteMessageDto } from './dto/desk-actions.dto'
import { MoveCase } from './move-case'

/** An officer writes to the applicant, or a note that never leaves the desks. */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly desk: AtDesk,
    private readonly moving: MoveCase,
    private readonly query: CaseQuery,
  ) {}

  execute(who: RequestIdentity, id: string, { body, visibility }: WriteMessageDto): Promise<CaseViewDto> {
    return this.desk.run(who, async (tx, actor) => {
      const action = visibility === 'public' ? 'send-message' : 'write-note'
      const step = await this.moving.prepare(tx, actor, { id, action, version: null })
      const message = { caseId: id, authorId: step.personId, authorSide: 'desk', visibility, body } as const
      const messageId = await insertMessage(tx, message)
      await this.moving.record(tx, step, { more: { messageId }, visibility })
      return this.query.read(tx, actor, id)
    })
  }
}
