import { Injectable } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Acting } from '../identity'
import { CurrentMatching } from './current-matching'
import type { ChangeNeedDto, SavedNeedDto } from './dto/saved-need.dto'
import { lookAt } from './look-at'
import { nameOfNeed } from './name-of-need'
import { ownNeed } from './own-need'
import { recordMatchingEvent } from './record-matching-event'
import { updateNeed } from './saved-need.repository'
import { toSavedNeedView } from './saved-needs.query'

/** Renames a saved need, begins or ends its subscription. Who subscribes is told what changes from now on. */
@Injectable()
export class ChangeNeed {
  constructor(
    private readonly acting: Acting,
    private readonly current: CurrentMatching,
  ) {}

  async execute(who: RequestIdentity, id: string, wish: ChangeNeedDto): Promise<SavedNeedDto> {
    const name = wish.name === undefined ? undefined : nameOfNeed(wish.name)
    const current = await this.current.read()
    return this.acting.run(who, async (tx, actor) => {
      const before = await ownNeed(tx, { actor, action: 'change-need', id })
      const { personId, subscribed: was } = before
      const { subscribed = was } = wish
      // Only what is wished: somebody may end all mails at the same moment.
      const change = { ...(name !== undefined && { name }), ...(subscribed !== was && { subscribed }) }
      const begins = subscribed && !was
      await updateNeed(tx, id, { ...change, ...(begins && { last: lookAt(before.need, current) }) })
      if (subscribed !== was)
        await recordMatchingEvent(tx, 'matching.subscription-changed', { personId, needId: id, subscribed })
      return toSavedNeedView({ ...before, ...change })
    })
  }
}
