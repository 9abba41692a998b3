import { Checkbox, Cluster, Stack } from '@rechenlotse/ui'
import { ProblemNotice } from '../../../platform/forms/problem-notice'
import { useTexts } from '../../../platform/texts'
import { useSubscribe, type SavedNeedSummary } from './saved-needs'
import { DeleteNeed } from './delete-need'
import { ShareNeed } from './share-need'

export interface NeedControlsProps {
  readonly need: SavedNeedSummary
  readonly onDeleted?: (() => void) | undefined
}

/** What can be done with a saved need. */
export function NeedControls({ need, onDeleted }: NeedControlsProps) {
  const t = useTexts('needs')
  const subscribe = useSubscribe(need.id)
  const isSubscribed = subscribe.isPending ? subscribe.variables : need.subscribed
  return (
    <Stack gap="md">
      <Checkbox
        id={`subscribe-${need.id}`}
        label={t('subscribe.label')}
        checked={isSubscribed}
        onChange={(checked) => subscribe.mutate(checked)}
      />
      <ProblemNotice error={subscribe.error} feature={t} />
      <Cluster>
        <ShareNeed need={need} />
        <DeleteNeed need={need} onDeleted={onDeleted} />
      </Cluster>
    </Stack>
  )
}
