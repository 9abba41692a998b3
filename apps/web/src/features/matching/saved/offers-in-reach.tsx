import { Heading, Link, List, Loader, Stack, Text } from '@rechenlotse/ui'
import type { Need, OfferOutline } from '@rechenlotse/domain/matching'
import { formatDate } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { countInWords } from '../count-in-words'
import { countVerdicts } from '../count-verdicts'
import { useLook, type Look } from './use-look'

interface GroupProps {
  readonly verdict: 'eligible' | 'check'
  readonly offers: readonly OfferOutline[]
  readonly look: Look
}

function Group({ verdict, offers, look }: GroupProps) {
  const t = useTexts('matching')
  const needs = useTexts('needs')
  const locale = useLocale()
  const shown = offers.filter((offer) => offer.verdict === verdict)
  const nameOf = (key: string) => look.catalogue.programmes.find((one) => one.key === key)?.name[locale] ?? key
  if (shown.length === 0) return null
  return (
    <section aria-labelledby={`offers-${verdict}`}>
      <Stack gap="sm">
        <Heading level={2} id={`offers-${verdict}`}>
          {t(`results.groups.${verdict}.title`)}
        </Heading>
        <List tight>
          {shown.map(({ programme, applyBy }) => (
            <Text key={programme}>
              <Link href={`/offers/${programme}`}>{nameOf(programme)}</Link>
              {applyBy && needs('shared.apply-by', { day: formatDate(applyBy, locale) })}
            </Text>
          ))}
        </List>
      </Stack>
    </section>
  )
}

/** What fits a need today and what is to be clarified, by name; the results say why. */
export function OffersInReach({ need }: { readonly need: Need }) {
  const t = useTexts('matching')
  const { data: look, isError } = useLook()
  if (isError) return <Text>{t('results.failed.text')}</Text>
  if (!look) return <Loader label={t('results.loading')} />
  const offers = look.at(need)
  return (
    <Stack gap="lg">
      <Text size="large">{countInWords(countVerdicts(offers), t)}</Text>
      <Group verdict="eligible" offers={offers} look={look} />
      <Group verdict="check" offers={offers} look={look} />
    </Stack>
  )
}
