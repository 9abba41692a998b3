import type { Actor } from '@rechenlotse/domain/identity'
import { sharedUntil, type OfferOutline, type Verdict } from '@rechenlotse/domain/matching'
import type { Transaction } from '../../platform/database/database'
import type { SavedNeedDto, SavedNeedSummaryDto, VerdictCountsDto } from './dto/saved-need.dto'
import { ownNeed } from './own-need'
import { listNeeds, type SavedNeed } from './saved-need.repository'

const countOf = (result: readonly OfferOutline[]): VerdictCountsDto => {
  const count = (asked: Verdict) => result.filter(({ verdict }) => verdict === asked).length
  return {
    eligible: count('eligible'),
    check: count('check'),
    ineligible: count('ineligible'),
    unavailable: count('unavailable'),
  }
}

const toSummary = ({ id, name, need, saved, subscribed, sharedAt, createdAt }: SavedNeed): SavedNeedSummaryDto => ({
  id,
  name,
  need,
  savedAt: createdAt,
  countsAtSaving: countOf(saved.result),
  subscribed,
  sharedUntil: sharedAt && sharedUntil(sharedAt),
})

export const toSavedNeedView = (need: SavedNeed): SavedNeedDto => ({
  ...toSummary(need),
  catalogueRevision: need.saved.revision,
  asOf: need.saved.asOf,
  resultAtSaving: need.saved.result,
})

/** The needs that the actor keeps, the newest first. */
export const readSavedNeeds = async (tx: Transaction, actor: Actor): Promise<readonly SavedNeedSummaryDto[]> =>
  actor.kind === 'person' ? (await listNeeds(tx, actor.personId)).map(toSummary) : []

export const readSavedNeed = async (tx: Transaction, actor: Actor, id: string): Promise<SavedNeedDto> =>
  toSavedNeedView(await ownNeed(tx, { actor, action: 'read-need', id }))
