import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { QueueView } from '@rechenlotse/domain/intake'
import { api, dataOf } from '../../../platform/api-client'
import { deskKeys } from './keys'

/** One page of a view of the queue. */
export function useQueue(view: QueueView, cursor: string | null) {
  const query = { view, ...(cursor === null ? {} : { cursor }) }
  return useQuery({
    queryKey: deskKeys.queue(view, cursor),
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/desk/cases', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: 30_000,
  })
}
