import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApplicationView } from './application-view'
import { applicationKeys } from './keys'

/** A command on an application that answers with its new view. */
export function useApplicationCommand<Body>(send: (body: Body) => Promise<ApplicationView>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: (application) => {
      client.setQueryData(applicationKeys.one(application.id), application)
      return client.invalidateQueries({ queryKey: applicationKeys.list })
    },
  })
}
