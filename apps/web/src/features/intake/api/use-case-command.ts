import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Problem } from '../../../platform/problem'
import { caseCommands, type CaseCommand, type CaseOrder, type SeenCase } from './case-commands'
import { deskKeys } from './keys'

/** A command on one case, based on the version that the officer sees; after a conflict the case is read anew. */
export function useCaseCommand<Command extends CaseCommand>(seen: SeenCase, command: Command) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (order: CaseOrder<Command>) => caseCommands[command](seen, order),
    onSuccess: (changed) => {
      client.setQueryData(deskKeys.one(seen.id), changed)
      void client.invalidateQueries({ queryKey: deskKeys.queues })
    },
    onError: (error) => {
      if (error instanceof Problem && error.status === 409)
        void client.invalidateQueries({ queryKey: deskKeys.one(seen.id) })
    },
  })
}
