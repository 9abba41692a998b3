import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Need } from '@rechenlotse/domain/matching'
import { callApi } from '../../../platform/api-client'
import type { ApplicationView } from './application-view'
import { applicationKeys } from './keys'

export interface NewApplication {
  readonly programme: string
  readonly organisation: string
  readonly need: Need
  readonly operator?: string
}

export function useStartApplication() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewApplication) => callApi<ApplicationView>('/applications', { method: 'POST', body }),
    onSuccess: (application) => {
      client.setQueryData(applicationKeys.one(application.id), application)
      return client.invalidateQueries({ queryKey: applicationKeys.list })
    },
  })
}
