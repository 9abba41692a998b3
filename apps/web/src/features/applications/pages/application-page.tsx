import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ApplicationView } from '../api/application-view'
import { applicationKeys } from '../api/keys'
import { useDraft } from '../draft/use-draft'
import { DraftOverview } from '../components/draft-overview'
import { ElsewhereOverview } from '../components/elsewhere-overview'
import { StatusOverview } from '../components/status-overview'

/** Coming back from the receipt or the dossier, one sees what happened meanwhile. */
function useFreshState({ id, state }: Pick<ApplicationView, 'id' | 'state'>): void {
  const client = useQueryClient()
  const isSent = state !== 'draft'
  useEffect(() => {
    if (isSent) void client.invalidateQueries({ queryKey: applicationKeys.one(id) })
  }, [client, id, isSent])
}

/** One application: what is still to fill in, or where it stands. */
export function ApplicationPage() {
  const { application } = useDraft()
  useFreshState(application)
  if (application.state === 'draft') return <DraftOverview />
  if (application.state === 'handed_over') return <ElsewhereOverview />
  return <StatusOverview />
}
