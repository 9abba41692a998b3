import { useMutation } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'

export interface Registration {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly locale: 'de' | 'en'
  readonly organisation: {
    readonly name: string
    readonly kind: string
    readonly country: string
    readonly land?: string
  }
}

export function useRegister() {
  return useMutation({
    mutationFn: (body: Registration) => callApi<void>('/auth/registrations', { method: 'POST', body }),
  })
}
