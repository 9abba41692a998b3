import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'
import { keepSessionHint } from '../../../platform/session-hint'
import type { Me } from './me'

export const meKey = ['identity', 'me'] as const

async function fetchMe(signal: AbortSignal): Promise<Me> {
  const me = await dataOf(api.GET('/api/v1/me', { signal }))
  keepSessionHint(me.person !== null)
  return me
}

/** Who is signed in; with `enabled: false` only what is known already. */
export function useMe({ enabled = true }: { readonly enabled?: boolean } = {}) {
  return useQuery({ queryKey: meKey, queryFn: ({ signal }) => fetchMe(signal), staleTime: 60_000, enabled })
}
