import { useMutation, useQueryClient } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import { keepSessionHint } from '../../../platform/session-hint'
import type { Me } from './me'
import { meKey } from './use-me'

export interface Credentials {
  readonly email: string
  readonly password: string
}

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Credentials) => callApi<Me>('/auth/sessions', { method: 'POST', body }),
    onSuccess: (me) => {
      client.removeQueries()
      keepSessionHint(true)
      client.setQueryData(meKey, me)
    },
  })
}
