import { Outlet, useParams } from 'react-router'
import { Fetched } from '../../../platform/forms/fetched'
import { useTexts } from '../../../platform/texts'
import { useApplication } from '../api/use-application'
import { DraftProvider } from '../draft/use-draft'

/** Around all pages of one application: what is typed on one of them is kept on the others. */
export function ApplicationFrame() {
  const t = useTexts('applications')
  const { id = '' } = useParams()
  const { data, error, refetch, isFetchedAfterMount } = useApplication(id)
  return (
    <Fetched
      data={isFetchedAfterMount ? data : undefined}
      error={error}
      onRetry={() => void refetch()}
      feature={t}
      title={t('list.title')}
    >
      {(application) => (
        <DraftProvider key={application.id} application={application}>
          <Outlet />
        </DraftProvider>
      )}
    </Fetched>
  )
}
