import type { Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { useApplicationCommand } from './use-application-command'

export const useWithdraw = (id: string) =>
  useApplicationCommand((body: Schema<'WithdrawApplicationDto'>) =>
    dataOf(api.POST('/api/v1/applications/{id}/withdrawal', { params: { path: { id } }, body })),
  )
