import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/api-client'

export function useConfirmMail() {
  return useMutation({
    mutationFn: (body: { readonly token: string; readonly password: string }) =>
      api.POST('/api/v1/auth/mail-confirmations', { body }),
  })
}
