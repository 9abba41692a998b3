import { bodyOf, type Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { sendOnce } from '../submission/send-once'
import { useApplicationCommand } from './use-application-command'

export const useRequestAdvice = () =>
  useApplicationCommand((wish: Schema<'RequestAdviceDto'>) =>
    sendOnce('advice', wish, (header) =>
      dataOf(api.POST('/api/v1/advice-requests', { params: { header }, body: bodyOf(wish) })),
    ),
  )
