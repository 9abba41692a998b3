import type { AtOnceReaction } from '../../platform/events/reactions'
import { closeOpenClarifications } from './conversation.repository'

/** Who withdraws owes no answer any more. */
export const closeQuestions: AtOnceReaction = async (tx, { applicationId, caseId }) => {
  if (applicationId !== null && caseId !== null) await closeOpenClarifications(tx, { applicationId, at: new Date() })
}
