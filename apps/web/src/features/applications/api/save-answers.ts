import { api, dataOf } from '../../../platform/api-client'
import type { Values } from '../draft/answer-conflicts'
import type { SavedDraft } from '../draft/draft-saver'

/** Saves the changed answers of a draft, if nobody else did since `version` (409). */
export const saveAnswers = (id: string, answers: Values, version: number): Promise<SavedDraft> =>
  dataOf(
    api.PUT('/api/v1/applications/{id}/answers', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { answers },
    }),
  )
