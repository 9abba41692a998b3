import { useQuery } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import { deskKeys } from './keys'

export function useCase(id: string) {
  return useQuery({
    queryKey: deskKeys.one(id),
    queryFn: ({ signal }) => callApi(`/desk/cases/${encodeURIComponent(id)}`, { signal }),
    staleTime: 0,
  })
}
