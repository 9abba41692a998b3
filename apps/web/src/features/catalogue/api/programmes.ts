import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'

let programmes: Promise<Schema<'ProgrammeListDto'>> | null = null

/** All programmes, fetched once a visit. */
export function listProgrammes(): Promise<Schema<'ProgrammeListDto'>> {
  programmes ??= dataOf(api.GET('/api/v1/catalogue/programmes')).catch((error: unknown) => {
    programmes = null
    throw error
  })
  return programmes
}
