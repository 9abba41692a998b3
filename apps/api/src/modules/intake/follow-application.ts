import type { ApplicationMoved } from '@rechenlotse/domain/applications'
import type { AtOnceReaction } from '../../platform/events/reactions'
import { followState } from './case.repository'

/** What the applicant did shows on the desk, in the same transaction. */
export const followApplication: AtOnceReaction = async (tx, { caseId, payload }) => {
  if (caseId !== null) await followState(tx, caseId, (payload as unknown as ApplicationMoved).to)
}
