import '../matching.css'
import { ButtonLink, Cluster, Container, Details, Loader, Section, Stack, Text } from '@rechenlotse/ui'
import type { Need } from '@rechenlotse/domain/matching'
import { useLocation, useNavigate } from 'react-router'
import { addressOf } from '../../../platform/locale'
import { PageHeading } from '../../../platform/page'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { useSharedNeed } from '../saved/need-links'
import { useMatch } from '../api/use-match'
import { changeNeed, type NeedChange } from '../change-need'
import { NeedsFrame } from '../saved/needs-frame'
import { OfferGroup } from '../components/offer-group'
import { StatedFacts } from '../components/stated-facts'
import { countInWords } from '../count-in-words'
import { countVerdicts } from '../count-verdicts'
import { writeAnswers } from '../need-in-address'

const resultsOf = (need: Need): string => `/results${writeAnswers({ need, unknown: [] })}`

function Result({ need }: { readonly need: Need }) {
  const matching = useTexts('matching')
  const navigate = useNavigate()
  const locale = useLocale()
  const { result, matcher, status } = useMatch(need)
  if (status === 'failed') return <Text>{matching('results.failed.text')}</Text>
  if (!result || !matcher) return <Loader label={matching('results.loading')} />
  const tryOut = (change: NeedChange) => void navigate(addressOf(resultsOf(changeNeed(need, change)), locale))
  return (
    <Stack gap="lg">
      <Text size="large">{countInWords(countVerdicts(result.offers), matching)}</Text>
      {(['eligible', 'check'] as const).map((verdict) => (
        <OfferGroup
          key={verdict}
          verdict={verdict}
          offers={result.offers.filter((offer) => offer.verdict === verdict)}
          catalogue={matcher.catalogue}
          onApply={tryOut}
        />
      ))}
    </Stack>
  )
}

function Shared({ need }: { readonly need: Need }) {
  const t = useTexts('needs')
  return (
    <Section>
      <Container>
        <Stack gap="lg">
          <PageHeading title={t('shared.title')} />
          <Text>{t('shared.lead')}</Text>
          <Details summary={t('shared.answers')}>
            <StatedFacts need={need} />
          </Details>
          <Cluster>
            <ButtonLink href={resultsOf(need)}>{t('shared.open')}</ButtonLink>
          </Cluster>
          <Result need={need} />
        </Stack>
      </Container>
    </Section>
  )
}

/** What somebody shared: the answers and today's result, and not who it was. */
export function SharedNeedPage() {
  const t = useTexts('needs')
  const { hash } = useLocation()
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? ''
  const { data: need, isPending } = useSharedNeed(token)
  if (need) return <Shared need={need} />
  return (
    <NeedsFrame title={isPending ? t('shared.title') : t('shared.gone-title')}>
      {isPending ? <Loader label={t('list.counting')} /> : <Text>{t('shared.gone-text')}</Text>}
    </NeedsFrame>
  )
}
