import { useMutation } from '@tanstack/react-query'
import type { Schema } from '@rechenlotse/contract'
import { api } from '../../../platform/api-client'

export type Registration = Schema<'RegisterDto'>

export function useRegister() {
  return useMutation({
    mutationFn: (body: Registration) => api.POST('/api/v1/auth/registrations', { body }),
  })
}
