import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import { Problem } from '../../../platform/problem'
import type { CaseView } from './case-view'
import { deskKeys } from './keys'

export type CaseCommand = 'take' | 'clarification' | 'forwarding' | 'assignment' | 'approval' | 'decline' | 'messages'

/** A command on one case, based on the version that the officer sees; after a conflict the case is read anew. */
export function useCaseCommand<Body extends object>(shown: Pick<CaseView, 'id' | 'version'>, command: CaseCommand) {
  const client = useQueryClient()
  const { id, version } = shown
  return useMutation({
    mutationFn: (body: Body) =>
      callApi<CaseView>(`/desk/cases/${encodeURIComponent(id)}/${command}`, {
        method: 'POST',
        body: { ...body, version },
      }),
    onSuccess: (changed) => {
      client.setQueryData(deskKeys.one(id), changed)
      void client.invalidateQueries({ queryKey: deskKeys.queues })
    },
    onError: (error) => {
      if (error instanceof Problem && error.status === 409)
        void client.invalidateQueries({ queryKey: deskKeys.one(id) })
    },
  })
}
