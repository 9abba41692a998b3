import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { canMatching, matchingRefusals, savedNeedLimits } from '@rechenlotse/domain/matching'
import { Clock } from '../../platform/clock/clock'
import { RefusalError } from '../../platform/http/refusal-error'
import { Acting, permit } from '../identity'
import { CurrentMatching } from './current-matching'
import type { SaveNeedDto, SavedNeedDto } from './dto/saved-need.dto'
import { lookAt } from './look-at'
import { nameOfNeed } from './name-of-need'
import { recordMatchingEvent } from './record-matching-event'
import { refuseUnknownReference } from './refuse-unknown-reference'
import { countNeedsLocked, insertNeed } from './saved-need.repository'
import { toSavedNeedView } from './saved-needs.query'

/** Keeps a need with what it comes to today. */
@Injectable()
export class SaveNeed {
  constructor(
    private readonly acting: Acting,
    private readonly current: CurrentMatching,
    private readonly clock: Clock,
  ) {}

  async execute(who: RequestIdentity, { need, subscribed = false, ...wish }: SaveNeedDto): Promise<SavedNeedDto> {
    const name = nameOfNeed(wish.name)
    if (JSON.stringify(need).length > savedNeedLimits.needJson) throw new RefusalError(matchingRefusals.needTooLarge)
    const current = await this.current.read()
    refuseUnknownReference(need, current.catalogue)
    const personId = who.personId ?? ''
    const kept = { id: randomUUID(), personId, name, need, subscribed, createdAt: this.clock.now() }
    return this.acting.run(who, async (tx, actor) => {
      permit(canMatching(actor, 'save-need', { personId }))
      if ((await countNeedsLocked(tx, personId)) >= savedNeedLimits.needs)
        throw new RefusalError(matchingRefusals.tooManyNeeds)
      const saved = lookAt(need, current)
      await insertNeed(tx, { ...kept, saved })
      await recordMatchingEvent(tx, 'matching.need-saved', { personId, needId: kept.id })
      return toSavedNeedView({ ...kept, saved, sharedAt: null })
    })
  }
}
