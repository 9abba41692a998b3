import { useMutation } from '@tanstack/react-query'
import type { Schema } from '@rechenlotse/contract'
import { api } from '../../../platform/api-client'

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: Schema<'ChangePasswordDto'>) => api.POST('/api/v1/auth/password-changes', { body }),
  })
}
