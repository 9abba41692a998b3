import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import { keepSessionHint } from '../../../platform/session-hint'
import type { Me } from './me'
import { meKey } from './use-me'

/** Ends the session and forgets everything that was read in it. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => callApi<void>('/auth/sessions/current', { method: 'DELETE' }),
    onSuccess: () => {
      keepSessionHint(false)
      client.setQueryData<Me>(meKey, { person: null })
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'identity' })
    },
  })
}
