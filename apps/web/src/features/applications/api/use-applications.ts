import { useQuery } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import type { ApplicationListed } from './application-view'
import { applicationKeys } from './keys'

export function useApplications() {
  return useQuery({
    queryKey: applicationKeys.list,
    queryFn: ({ signal }) => callApi<{ readonly items: readonly ApplicationListed[] }>('/applications', { signal }),
    staleTime: 0,
  })
}
