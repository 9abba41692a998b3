import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'
import { applicationKeys } from './keys'

export function useApplications() {
  return useQuery({
    queryKey: applicationKeys.list,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/applications', { signal })),
    staleTime: 0,
  })
}
