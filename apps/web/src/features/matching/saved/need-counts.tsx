import { DescriptionList } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import type { SavedNeedSummary } from './saved-needs'
import { useLook } from './use-look'
import { countInWords } from '../count-in-words'
import { countVerdicts } from '../count-verdicts'

/** How many offers fitted when the need was saved, and how many do today. */
export function NeedCounts({ need }: { readonly need: SavedNeedSummary }) {
  const t = useTexts('needs')
  const matching = useTexts('matching')
  const { data: look, isError } = useLook()
  const waiting = isError ? t('list.not-counted') : t('list.counting')
  const now = look ? countInWords(countVerdicts(look.at(need.need as Need)), matching) : waiting
  return (
    <DescriptionList
      items={[
        { key: 'then', term: t('list.then'), value: countInWords(need.countsAtSaving, matching) },
        { key: 'now', term: t('list.now'), value: now },
      ]}
    />
  )
}
