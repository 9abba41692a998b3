import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RequestBody } from '@rechenlotse/contract'
import { callApi } from '../../../platform/api-client'
import { Problem } from '../../../platform/problem'
import type { CaseView } from './case-view'
import { deskKeys } from './keys'

export type CaseCommand = 'take' | 'clarification' | 'forwarding' | 'assignment' | 'approval' | 'decline' | 'messages'

type CaseAddress<Command extends CaseCommand> = `/desk/cases/${string}/${Command}`

/** What the officer says with a command; the version is added when it is sent. */
export type CaseOrder<Command extends CaseCommand> = Omit<RequestBody<'POST', CaseAddress<Command>>, 'version'>

/** A command on one case, based on the version that the officer sees; after a conflict the case is read anew. */
export function useCaseCommand<Command extends CaseCommand>(
  { id, version }: Pick<CaseView, 'id' | 'version'>,
  command: Command,
) {
  const client = useQueryClient()
  const address: CaseAddress<CaseCommand> = `/desk/cases/${encodeURIComponent(id)}/${command}`
  return useMutation({
    mutationFn: (order: CaseOrder<Command>) => callApi(address, { method: 'POST', body: { ...order, version } }),
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
