import { bodyOf } from '@rechenlotse/contract'
import type { DemandNote, MatchResult, Need } from '@rechenlotse/domain/matching'
import { api } from '../../../platform/api-client'

/** What would be sent; the engine is there already where there is a result. */
export async function demandNote(need: Need, result: MatchResult): Promise<DemandNote> {
  const { demandNoteOf } = await import('./noting')
  return demandNoteOf(need, result)
}

/** Sends a note as it was shown, without the session's cookie: who is signed in is nobody here either. */
export async function leaveDemandNote(note: DemandNote): Promise<void> {
  await api.POST('/api/v1/demand-notes', { body: bodyOf(note), credentials: 'omit' })
}
