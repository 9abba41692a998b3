import { useMutation } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'

export interface PasswordChange {
  readonly token: string
  readonly password: string
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: PasswordChange) => callApi<void>('/auth/password-changes', { method: 'POST', body }),
  })
}
