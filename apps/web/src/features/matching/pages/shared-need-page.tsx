import { ButtonLink, Cluster, Details, Text } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { Fetched } from '../../../platform/forms/fetched'
import { Problem } from '../../../platform/problem'
import { useTexts } from '../../../platform/texts'
import { useMailToken } from '../../identity'
import { StatedFacts } from '../components/stated-facts'
import { writeAnswers } from '../need-in-address'
import { useSharedNeed } from '../saved/need-links'
import { NeedsFrame } from '../saved/needs-frame'
import { OffersInReach } from '../saved/offers-in-reach'

function Shared({ need }: { readonly need: Need }) {
  const t = useTexts('needs')
  return (
    <NeedsFrame title={t('shared.title')}>
      <Text>{t('shared.lead')}</Text>
      <Details summary={t('shared.answers')}>
        <StatedFacts need={need} />
      </Details>
      <Cluster>
        <ButtonLink href={`/results${writeAnswers({ need, unknown: [] })}`}>{t('shared.open')}</ButtonLink>
      </Cluster>
      <OffersInReach need={need} />
    </NeedsFrame>
  )
}

/** What somebody shared: the answers and today's result, and not who it was. */
export function SharedNeedPage() {
  const t = useTexts('needs')
  const { data, error, refetch } = useSharedNeed(useMailToken())
  if (error instanceof Problem && error.status === 404)
    return (
      <NeedsFrame title={t('shared.gone-title')}>
        <Text>{t('shared.gone-text')}</Text>
      </NeedsFrame>
    )
  return (
    <Fetched data={data} error={error} onRetry={() => void refetch()} feature={t} title={t('shared.title')}>
      {(need) => <Shared need={need} />}
    </Fetched>
  )
}
