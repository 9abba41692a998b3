import { Injectable } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Acting } from '../identity'
import { ownNeed } from './own-need'
import { recordMatchingEvent } from './record-matching-event'
import { deleteNeed } from './saved-need.repository'

/** Forgets a saved need; a link to it opens nothing any more. */
@Injectable()
export class DeleteNeed {
  constructor(private readonly acting: Acting) {}

  execute(who: RequestIdentity, id: string): Promise<void> {
    return this.acting.run(who, async (tx, actor) => {
      const { personId } = await ownNeed(tx, { actor, action: 'delete-need', id })
      await deleteNeed(tx, id)
      await recordMatchingEvent(tx, 'matching.need-deleted', { personId, needId: id })
    })
  }
}
