import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Need } from '@rechenlotse/domain/matching'
import { sendOnce } from '../submission/send-once'
import type { ApplicationView } from './application-view'
import { applicationKeys } from './keys'

export interface AdviceRequest {
  readonly organisation: string
  readonly need: Need
  readonly message: string
}

export function useRequestAdvice() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: AdviceRequest) => sendOnce<ApplicationView>('advice', '/advice-requests', body),
    onSuccess: (application) => {
      client.setQueryData(applicationKeys.one(application.id), application)
      return client.invalidateQueries({ queryKey: applicationKeys.list })
    },
  })
}
