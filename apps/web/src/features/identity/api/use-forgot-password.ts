import { useMutation } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'

export function useForgotPassword() {
  return useMutation({
    mutationFn: (email: string) => callApi<void>('/auth/password-resets', { method: 'POST', body: { email } }),
  })
}
