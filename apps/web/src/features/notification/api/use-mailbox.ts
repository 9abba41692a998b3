import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'

/** Mails that would have been sent; only where no mail server is set up. */
export function useMailbox() {
  return useQuery({
    queryKey: ['notification', 'mailbox'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/mailbox', { signal })),
    staleTime: 0,
    refetchInterval: 5000,
  })
}
