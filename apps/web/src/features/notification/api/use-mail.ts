import { useQuery } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import type { MailSummary } from './use-mailbox'

export interface Mail extends MailSummary {
  readonly text: string
}

export function useMail(id: string) {
  return useQuery({
    queryKey: ['notification', 'mail', id],
    queryFn: ({ signal }) => callApi<Mail>(`/mailbox/${encodeURIComponent(id)}`, { signal }),
  })
}
