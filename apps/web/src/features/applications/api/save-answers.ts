import { callApi } from '../../../platform/api-client'
import type { Values } from '../draft/answer-conflicts'
import type { SavedDraft } from '../draft/draft-saver'

/** Saves the changed answers of a draft, if nobody else did since `version` (409). */
export const saveAnswers = (id: string, answers: Values, version: number): Promise<SavedDraft> =>
  callApi<SavedDraft>(`/applications/${encodeURIComponent(id)}/answers`, {
    method: 'PUT',
    headers: { 'if-match': `"${version}"` },
    body: { answers },
  })
