import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { useApplicationCommand } from './use-application-command'

export const useAnswerClarification = (id: string) =>
  useApplicationCommand((body: Schema<'AnswerClarificationDto'>) =>
    dataOf(api.POST('/api/v1/applications/{id}/clarification-answer', { params: { path: { id } }, body })),
  )
