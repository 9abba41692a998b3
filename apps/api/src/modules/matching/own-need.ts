import type { Actor } from '@rechenlotse/domain/identity'
import { canMatching, matchingRefusals, type MatchingAction } from '@rechenlotse/domain/matching'
import { RefusalError } from '../../platform/http/refusal-error'
import type { Transaction } from '../../platform/database/database'
import { permit } from '../identity'
import { findNeed, type SavedNeed } from './saved-need.repository'

interface Wanted {
  readonly actor: Actor
  readonly action: MatchingAction
  readonly id: string
}

/** The need, where the actor may do this to it; to whom it is foreign, it does not exist. */
export const ownNeed = async (tx: Transaction, { actor, action, id }: Wanted): Promise<SavedNeed> => {
  const need = await findNeed(tx, id)
  if (need === null) throw new RefusalError(matchingRefusals.needNotFound)
  permit(canMatching(actor, action, need))
  return need
}
