import { useQuery } from '@tanstack/react-query'
import type { Intake } from '@rechenlotse/domain/applications'
import { callApi } from '../../../platform/api-client'
import type { Words } from './application-view'
import { applicationKeys } from './keys'

/** What applying needs to know about a programme. */
export interface ProgrammeToApply {
  readonly key: string
  readonly name: Words
  readonly summary: Words
  readonly operators: readonly { readonly key: string; readonly name: Words; readonly city: string | null }[]
  readonly review: 'none' | 'contract' | 'technical' | 'simplified' | 'peer' | 'unknown'
  readonly intake: Intake
  /** Provider keys whose desks take cases here. */
  readonly intakeOperators: readonly string[]
  readonly calendarKind: 'continuous' | 'dates' | 'interval' | 'unknown'
  readonly nextCutoff: string | null
  readonly applicationUrl: string | null
  readonly decisionTime: {
    readonly min: number | null
    readonly max: number | null
    readonly unit: 'working_days' | 'calendar_days'
    readonly judgement?: true
  } | null
}

export function useProgramme(key: string) {
  return useQuery({
    queryKey: applicationKeys.programme(key),
    queryFn: ({ signal }) => callApi<ProgrammeToApply>(`/catalogue/programmes/${encodeURIComponent(key)}`, { signal }),
    enabled: key !== '',
  })
}
