import { Badge, ButtonLink, Card, Stack, Text, type BadgeProps } from '@rechenlotse/ui'
import type { MatchingCatalogue, MatchingProgramme, Offer, Verdict } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { NeedChange } from '../change-need'
import { statusSources } from '../status-sources'
import { OfferHints } from './offer-hints'
import { OfferKeyFacts } from './offer-key-facts'
import { OfferReasons } from './offer-reasons'
import { ReasonSources } from './reason-sources'

export const toneOf: Record<Verdict, NonNullable<BadgeProps['tone']>> = {
  eligible: 'success',
  check: 'warning',
  ineligible: 'neutral',
  unavailable: 'neutral',
}
const cardTone = { eligible: 'success', check: 'warning', ineligible: 'default', unavailable: 'muted' } as const

export interface OfferCardProps {
  readonly offer: Offer
  readonly programme: MatchingProgramme
  readonly catalogue: MatchingCatalogue
  readonly onApply: (change: NeedChange) => void
}

/** One offer as it stands to this need: why, what it costs, when it starts, and how sure that is. */
export function OfferCard({ offer, programme, catalogue, onApply }: OfferCardProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  const operators = programme.operators.map(
    (key) => catalogue.providers.find((provider) => provider.key === key)?.name[locale] ?? key,
  )
  const address = `/offers/${programme.key}`
  const isReachable = offer.verdict === 'eligible' || offer.verdict === 'check'
  return (
    <Card
      id={`offer-${programme.key}`}
      headingLevel={3}
      href={address}
      title={programme.name[locale]}
      preline={operators.join(', ')}
      tone={cardTone[offer.verdict]}
      aside={<Badge tone={toneOf[offer.verdict]}>{t(`verdicts.${offer.verdict}`)}</Badge>}
    >
      {isReachable && <OfferKeyFacts offer={offer} programme={programme} />}
      <OfferReasons reasons={offer.reasons} />
      <OfferHints hints={offer.hints} onApply={onApply} />
      <div className="rl-card__foot">
        <Stack gap="none">
          <Text size="small" muted>
            {t('offer.checked')}
          </Text>
          <ReasonSources sources={statusSources(programme, catalogue, locale)} />
        </Stack>
        <ButtonLink
          href={address}
          variant={offer.verdict === 'eligible' ? 'primary' : 'secondary'}
          iconAfter="arrow-forward"
        >
          {t('offer.details')}
        </ButtonLink>
      </div>
    </Card>
  )
}
