import { bodyOf } from '@rechenlotse/contract'
import type { DemandNote } from '@rechenlotse/domain/matching'
import { api } from '../../../platform/api-client'

/** Sends a note as it was shown, without the session's cookie: who is signed in is nobody here either. */
export async function leaveDemandNote(note: DemandNote): Promise<void> {
  await api.POST('/api/v1/demand-notes', { body: bodyOf(note), credentials: 'omit' })
}
