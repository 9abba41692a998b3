import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { useApplicationCommand } from './use-application-command'

export const useSendMessage = (id: string) =>
  useApplicationCommand((body: Schema<'SendMessageDto'>) =>
    dataOf(api.POST('/api/v1/applications/{id}/messages', { params: { path: { id } }, body })),
  )
