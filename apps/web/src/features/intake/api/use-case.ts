import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'
import { deskKeys } from './keys'

export function useCase(id: string) {
  return useQuery({
    queryKey: deskKeys.one(id),
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/desk/cases/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
  })
}
