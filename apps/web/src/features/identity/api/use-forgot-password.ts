import { useMutation } from '@tanstack/react-query'
import { api } from '../../../platform/api-client'

export function useForgotPassword() {
  return useMutation({
    mutationFn: (email: string) => api.POST('/api/v1/auth/password-resets', { body: { email } }),
  })
}
