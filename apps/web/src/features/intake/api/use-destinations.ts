import { useQuery } from '@tanstack/react-query'
import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { deskKeys } from './keys'

/** A programme and a desk that take cases here. */
export type Destination = Schema<'DestinationDto'>

export function useDestinations() {
  return useQuery({
    queryKey: deskKeys.destinations,
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/desk/destinations', { signal })),
  })
}
