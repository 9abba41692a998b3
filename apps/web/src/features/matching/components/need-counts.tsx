import { DescriptionList } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import type { SavedNeedSummary } from '../api/saved-needs'
import { useLook } from '../api/use-look'
import { countVerdicts } from '../count-verdicts'

/** How many offers fitted when the need was saved, and how many do today. */
export function NeedCounts({ need }: { readonly need: SavedNeedSummary }) {
  const t = useTexts('needs')
  const { data: look, isError } = useLook()
  const waiting = isError ? t('list.not-counted') : t('list.counting')
  const now = look ? t('list.counts', { ...countVerdicts(look.at(need.need as Need)) }) : waiting
  return (
    <DescriptionList
      items={[
        { key: 'then', term: t('list.then'), value: t('list.counts', { ...need.countsAtSaving }) },
        { key: 'now', term: t('list.now'), value: now },
      ]}
    />
  )
}
