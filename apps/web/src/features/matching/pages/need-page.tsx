import { ButtonLink, Cluster, Text } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useParams } from 'react-router'
import { writeDay } from '../../../platform/dates'
import { Fetched } from '../../../platform/forms/fetched'
import { useTexts } from '../../../platform/texts'
import { useLocalNavigate } from '../../../platform/use-local-navigate'
import { useLocale } from '../../../platform/use-locale'
import { useSavedNeed } from '../saved/saved-needs'
import { NeedChanges } from '../saved/need-changes'
import { NeedControls } from '../saved/need-controls'
import { NeedCounts } from '../saved/need-counts'
import { NeedsFrame } from '../saved/needs-frame'
import { writeAnswers } from '../need-in-address'

/** One saved need: how it stood, how it stands, what changed in between. */
export function NeedPage() {
  const t = useTexts('needs')
  const locale = useLocale()
  const go = useLocalNavigate()
  const { id = '' } = useParams()
  const { data, error, refetch } = useSavedNeed(id)
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('list.title')}>
      {(need) => (
        <NeedsFrame title={need.name} isInside>
          <Text muted>{t('list.saved-on', { day: writeDay(need.savedAt, locale) })}</Text>
          <NeedCounts need={need} />
          <NeedChanges need={need} />
          <Cluster>
            <ButtonLink href={`/results${writeAnswers({ need: need.need as Need, unknown: [] })}`}>
              {t('one.results')}
            </ButtonLink>
          </Cluster>
          <NeedControls need={need} onDeleted={() => go('/needs', { replace: true })} />
        </NeedsFrame>
      )}
    </Fetched>
  )
}
