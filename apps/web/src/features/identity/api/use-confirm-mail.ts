import { useMutation } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'

export function useConfirmMail() {
  return useMutation({
    mutationFn: (token: string) => callApi<void>('/auth/mail-confirmations', { method: 'POST', body: { token } }),
  })
}
