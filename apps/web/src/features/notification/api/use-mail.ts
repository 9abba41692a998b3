import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'

export function useMail(id: string) {
  return useQuery({
    queryKey: ['notification', 'mail', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/mailbox/{id}', { params: { path: { id } }, signal })),
  })
}
