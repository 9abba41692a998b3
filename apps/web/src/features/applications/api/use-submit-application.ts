import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendOnce } from '../submission/send-once'
import type { ApplicationView } from './application-view'
import { applicationKeys } from './keys'

export interface Submission {
  /** Ids of the declarations that were agreed to. */
  readonly declarations: readonly string[]
  readonly operator?: string
}

export function useSubmitApplication(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Submission) =>
      sendOnce<ApplicationView>(`submission.${id}`, `/applications/${encodeURIComponent(id)}/submission`, body),
    onSuccess: (application) => {
      client.setQueryData(applicationKeys.one(id), application)
      return client.invalidateQueries({ queryKey: applicationKeys.list })
    },
  })
}
