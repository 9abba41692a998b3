import { useQuery } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import type { Me } from './me'

export const meKey = ['identity', 'me'] as const

export function useMe() {
  return useQuery({
    queryKey: meKey,
    queryFn: ({ signal }) => callApi<Me>('/me', { signal }),
    staleTime: 60_000,
  })
}
