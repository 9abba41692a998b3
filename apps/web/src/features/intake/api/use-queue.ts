import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { QueueView } from '@rechenlotse/domain/intake'
import { callApi } from '../../../platform/api-client'
import { deskKeys } from './keys'

/** One page of a view of the queue. */
export function useQueue(view: QueueView, cursor: string | null) {
  const query = new URLSearchParams({ view, ...(cursor === null ? {} : { cursor }) })
  return useQuery({
    queryKey: deskKeys.queue(view, cursor),
    queryFn: ({ signal }) => callApi(`/desk/cases?${query}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: 30_000,
  })
}
