import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'
import type { ApplicationView } from './application-view'
import { applicationKeys } from './keys'

export const fetchApplication = (id: string, signal?: AbortSignal): Promise<ApplicationView> =>
  dataOf(api.GET('/api/v1/applications/{id}', { params: { path: { id } }, signal: signal ?? null }))

/** Milliseconds until a sent application is read again, while its page is looked at. */
const lookAgainAfter = 15_000

export function useApplication(id: string) {
  return useQuery({
    queryKey: applicationKeys.one(id),
    queryFn: ({ signal }) => fetchApplication(id, signal),
    staleTime: 0,
    refetchOnWindowFocus: ({ state }) => state.data?.state !== 'draft',
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'draft' ? false : lookAgainAfter),
  })
}
