import { useState } from 'react'
import { Button, Details, Heading, Stack, Text } from '@rechenlotse/ui'
import type { Offer, Verdict } from '@rechenlotse/domain/matching'
import { InTurn } from '../../../platform/in-turn'
import { useTexts } from '../../../platform/texts'
import { OfferCard, type OfferCardProps } from './offer-card'

/** Cards of a group that are there at once; the rest comes on demand. */
const atOnce = 6

export interface OfferGroupProps extends Pick<OfferCardProps, 'catalogue' | 'onApply'> {
  readonly verdict: Verdict
  readonly offers: readonly Offer[]
}

function OfferList({ offers, catalogue, onApply }: OfferGroupProps) {
  const t = useTexts('matching')
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? offers : offers.slice(0, atOnce)
  const rest = offers.length - shown.length
  return (
    <Stack gap="md">
      <InTurn atOnce={2}>
        {shown.map((offer) => {
          const programme = catalogue.programmes.find(({ key }) => key === offer.programme)
          if (!programme) return null
          return (
            <OfferCard
              key={offer.programme}
              offer={offer}
              programme={programme}
              catalogue={catalogue}
              onApply={onApply}
            />
          )
        })}
      </InTurn>
      {rest > 0 && (
        <Button variant="tertiary" onClick={() => setWhole(true)}>
          {t('results.showAll', { count: rest })}
        </Button>
      )}
    </Stack>
  )
}

/** One of the groups of the results; what does not fit stays closed until it is asked for. */
export function OfferGroup(props: OfferGroupProps) {
  const { verdict, offers } = props
  const t = useTexts('matching')
  const name = t('results.groupCount', { title: t(`results.groups.${verdict}.title`), count: offers.length })
  const hint = <Text muted>{t(`results.groups.${verdict}.hint`)}</Text>
  if (verdict === 'ineligible' || verdict === 'unavailable') {
    if (offers.length === 0) return null
    return (
      <section id={`group-${verdict}`} aria-label={name}>
        <Details look="accordion" onDemand summary={<h2 className="rl-group-title">{name}</h2>}>
          <Stack gap="md">
            {hint}
            <OfferList {...props} />
          </Stack>
        </Details>
      </section>
    )
  }
  if (verdict === 'check' && offers.length === 0) return null
  return (
    <section id={`group-${verdict}`} aria-labelledby={`title-${verdict}`}>
      <Stack gap="md">
        <Stack gap="xs">
          <Heading level={2} id={`title-${verdict}`}>
            {name}
          </Heading>
          {offers.length > 0 ? hint : <Text>{t('results.emptyEligible')}</Text>}
        </Stack>
        <OfferList {...props} />
      </Stack>
    </section>
  )
}
