import { api, dataOf } from '../../../platform/api-client'
import type { Values } from '../draft/answer-conflicts'
import type { SavedDraft } from '../draft/draft-saver'

interface Sending {
  readonly id: string
  readonly answers: Values
  readonly version: number
  /** The page may be gone before the answer comes. */
  readonly keepalive?: boolean
}

/** Saves the changed answers of a draft, if nobody else did since `version` (409). */
export const saveAnswers = ({ id, answers, version, keepalive = false }: Sending): Promise<SavedDraft> =>
  dataOf(
    api.PUT('/api/v1/applications/{id}/answers', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { answers },
      keepalive,
    }),
  )
