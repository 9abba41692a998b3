import { callApi } from '../../../platform/api-client'
import type { ProgrammeSummaryView } from './views'

interface ProgrammeList {
  readonly revision: string
  readonly items: readonly ProgrammeSummaryView[]
}

let programmes: Promise<ProgrammeList> | null = null

/** All programmes, fetched once a visit. */
export function listProgrammes(): Promise<ProgrammeList> {
  programmes ??= callApi<ProgrammeList>('/catalogue/programmes').catch((error: unknown) => {
    programmes = null
    throw error
  })
  return programmes
}
