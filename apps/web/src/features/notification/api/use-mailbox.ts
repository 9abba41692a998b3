import { useQuery } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'

export interface MailSummary {
  readonly id: string
  readonly recipient: string
  readonly locale: 'de' | 'en'
  readonly subject: string
  /** Reference of the case. */
  readonly tag: string | null
  readonly createdAt: string
}

/** Mails that would have been sent; only where no mail server is set up. */
export function useMailbox() {
  return useQuery({
    queryKey: ['notification', 'mailbox'],
    queryFn: ({ signal }) => callApi<{ readonly items: readonly MailSummary[] }>('/mailbox', { signal }),
    staleTime: 0,
    refetchInterval: 5000,
  })
}
