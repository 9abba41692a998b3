import { Text } from '@rechenlotse/ui'
import type { Access, Cost, MatchingProgramme, Offer } from '@rechenlotse/domain/matching'
import { formatDate, formatNumber } from '../../../platform/format'
import { roughly } from '../roughly'
import type { Locale } from '../../../platform/locale'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

function costInWords({ kind, price }: Cost, t: Translate, locale: Locale): string {
  const words = t(`offer.costs.${kind}`)
  if (!price) return words
  const money = (value: number) => formatNumber(roughly(value), locale)
  return `${words}, ${t('offer.price', { low: money(price.low), high: money(price.high), currency: price.currency })}`
}

function startInWords({ earliestStart, latestStart }: Access, t: Translate, locale: Locale): string {
  if (!earliestStart) return t('offer.noData')
  const from = formatDate(earliestStart, locale)
  if (!latestStart || latestStart === earliestStart) return t('offer.startFrom', { from })
  return t('offer.startBetween', { from, to: formatDate(latestStart, locale) })
}

/** No source states how long this decision takes. */
function isEstimate({ earliestStart }: Access, { decisionTime }: MatchingProgramme): boolean {
  return earliestStart !== null && decisionTime?.judgement === true
}

export interface OfferKeyFactsProps {
  readonly offer: Offer
  readonly programme: MatchingProgramme
}

/** Cost, start, cut-off and effort in words. */
export function OfferKeyFacts({ offer, programme }: OfferKeyFactsProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  const { access, cost } = offer
  const isContinuous = programme.calendar.kind === 'continuous'
  const applyBy = access.applyBy
    ? formatDate(access.applyBy, locale)
    : t(isContinuous ? 'offer.continuous' : 'offer.noData')
  const timing = access.meetsStartBy === false ? t('offer.late') : access.meetsStartBy ? t('offer.onTime') : null
  const start = startInWords(access, t, locale)
  const facts = [
    { key: 'cost', value: costInWords(cost, t, locale), isStrong: cost.kind === 'free' },
    {
      key: 'start',
      value: isEstimate(access, programme) ? t('offer.estimate', { words: start }) : start,
      note: timing,
    },
    { key: 'applyBy', value: applyBy },
    { key: 'effort', value: t(`offer.reviews.${programme.review}`) },
  ]
  return (
    <dl className="rl-key-facts">
      {facts.map(({ key, value, note, isStrong }) => (
        <div key={key}>
          <dt>{t(`offer.${key}`)}</dt>
          <dd>
            <Text as="span" strong={isStrong} tabular>
              {value}
            </Text>
            {note && (
              <Text as="span" size="small" muted className="rl-block">
                {note}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
