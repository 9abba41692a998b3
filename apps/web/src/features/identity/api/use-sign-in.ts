import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { keepSessionHint } from '../../../platform/session-hint'
import { meKey } from './use-me'

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Schema<'SignInDto'>) => dataOf(api.POST('/api/v1/auth/sessions', { body })),
    onSuccess: (me) => {
      client.removeQueries()
      keepSessionHint(true)
      client.setQueryData(meKey, me)
    },
  })
}
