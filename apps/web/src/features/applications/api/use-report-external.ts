import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { useApplicationCommand } from './use-application-command'

/** What the programme's own portal says: the number there and the state last seen. */
export const useReportExternal = (id: string) =>
  useApplicationCommand((body: Schema<'ReportExternalDto'>) =>
    dataOf(api.PUT('/api/v1/applications/{id}/external', { params: { path: { id } }, body })),
  )
