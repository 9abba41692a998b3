import { bodyOf, type Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { useApplicationCommand } from './use-application-command'

export const useStartApplication = () =>
  useApplicationCommand((wish: Schema<'StartApplicationDto'>) =>
    dataOf(api.POST('/api/v1/applications', { body: bodyOf(wish) })),
  )
