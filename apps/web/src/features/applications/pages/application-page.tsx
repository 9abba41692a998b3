import { useDraft } from '../draft/use-draft'
import { DraftOverview } from '../components/draft-overview'
import { ElsewhereOverview } from '../components/elsewhere-overview'
import { StatusOverview } from '../components/status-overview'

/** One application: what is still to fill in, or where it stands. */
export function ApplicationPage() {
  const { application } = useDraft()
  if (application.state === 'draft') return <DraftOverview />
  if (application.state === 'handed_over') return <ElsewhereOverview />
  return <StatusOverview />
}
