import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callApi, type ApiCall } from '../../../platform/api-client'
import type { ApplicationView } from './application-view'
import { applicationKeys } from './keys'

/** A command on one application that answers with its new view. */
export function useApplicationCommand<Body>(id: string, command: string, method: ApiCall['method'] = 'POST') {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) =>
      callApi<ApplicationView>(`/applications/${encodeURIComponent(id)}/${command}`, { method, body }),
    onSuccess: (application) => {
      client.setQueryData(applicationKeys.one(id), application)
      return client.invalidateQueries({ queryKey: applicationKeys.list })
    },
  })
}
