import { useQuery } from '@tanstack/react-query'
import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import type { SeenCase } from './case-commands'
import { deskKeys } from './keys'

/** A programme and what the matching says of it for this case today. */
export type Alternative = Schema<'AlternativeDto'>

export function useAlternatives({ id, version }: SeenCase) {
  return useQuery({
    queryKey: deskKeys.alternatives(id, version),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/desk/cases/{id}/alternatives', { params: { path: { id } }, signal })),
  })
}
