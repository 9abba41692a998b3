import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../platform/api-client'
import { forgetKept } from '../../../platform/kept'
import { keepSessionHint } from '../../../platform/session-hint'
import type { Me } from './me'
import { meKey } from './use-me'

/** Ends the session and forgets everything that was read in it. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/auth/sessions/current'),
    onSuccess: () => {
      keepSessionHint(false)
      forgetKept()
      client.setQueryData<Me>(meKey, { person: null, memberships: [] })
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'identity' })
    },
  })
}
