import { useQuery } from '@tanstack/react-query'
import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { applicationKeys } from './keys'

/** What applying needs to know about a programme. */
export type ProgrammeToApply = Schema<'ProgrammeDto'>

export function useProgramme(key: string) {
  return useQuery({
    queryKey: applicationKeys.programme(key),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/catalogue/programmes/{key}', { params: { path: { key } }, signal })),
    enabled: key !== '',
  })
}
