import { useQuery } from '@tanstack/react-query'
import { callApi } from '../../../platform/api-client'
import type { Words } from '../../applications'
import { deskKeys } from './keys'

/** A programme and a desk that take cases here. */
export interface Destination {
  readonly programme: string
  readonly programmeName: Words
  readonly operator: string
  readonly operatorName: string
}

export function useDestinations() {
  return useQuery({
    queryKey: deskKeys.destinations,
    queryFn: ({ signal }) => callApi<{ readonly items: readonly Destination[] }>('/desk/destinations', { signal }),
  })
}
