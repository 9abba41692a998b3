import { bodyOf, type Schema } from '@rechenlotse/contract'
import { api, dataOf } from '../../../platform/api-client'
import { sendOnce } from '../submission/send-once'
import { useApplicationCommand } from './use-application-command'

export const useSubmitApplication = (id: string) =>
  useApplicationCommand((submission: Schema<'SubmitApplicationDto'>) =>
    sendOnce(`submission.${id}`, submission, (header) =>
      dataOf(
        api.POST('/api/v1/applications/{id}/submission', {
          params: { path: { id }, header },
          body: bodyOf(submission),
        }),
      ),
    ),
  )
