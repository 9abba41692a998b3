import { List, Stack, Text } from '@rechenlotse/ui'
import { formatDate, formatNumber } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { DecisionTimeView, ProgrammeView } from '../api/views'
import { Citations } from './citations'

function decisionInWords({ min, max, unit, judgement }: DecisionTimeView, t: Translate, locale: Locale): string {
  const ends = [min, max].filter((value) => value !== null)
  if (ends.length === 0) return t('unknown')
  const [from, to] = [ends[0] ?? 0, ends.at(-1) ?? 0].map((value) => formatNumber(value, locale))
  const words = t(`when.${unit}`, { range: from === to ? from : t('when.range', { from, to }) })
  return judgement ? t('when.estimate', { words }) : words
}

function CalendarText({ calendar, nextCutoff }: Pick<ProgrammeView, 'calendar' | 'nextCutoff'>) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  const { closesAt: time, timeZone: zone } = calendar
  if (calendar.kind === 'interval') {
    const rhythm = t(calendar.everyMonths === 1 ? 'when.monthly' : 'when.interval', { months: calendar.everyMonths })
    const next =
      nextCutoff && t(time ? 'when.nextAt' : 'when.next', { date: formatDate(nextCutoff, locale), time, zone })
    return (
      <Text tabular>
        {rhythm} {next ?? t('when.daysUnknown')}
      </Text>
    )
  }
  if (calendar.kind !== 'dates') return <Text>{t(`when.${calendar.kind}`)}</Text>
  return (
    <div>
      <Text>{time ? t('when.datesAt', { time, zone }) : t('when.dates')}</Text>
      <List tight>
        {calendar.cutoffs?.map((cutoff) => (
          <Text key={cutoff} as="span" tabular>
            {formatDate(cutoff, locale)}
          </Text>
        ))}
      </List>
    </div>
  )
}

export type OfferWhenProps = Pick<ProgrammeView, 'calendar' | 'nextCutoff' | 'decisionTime'>

/** When one can apply and how long the decision takes. */
export function OfferWhen({ calendar, nextCutoff, decisionTime }: OfferWhenProps) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  return (
    <Stack gap="md">
      <div>
        <CalendarText calendar={calendar} nextCutoff={nextCutoff} />
        <Citations citations={calendar.citations ?? []} />
      </div>
      <div>
        <Text>
          {t('when.decision')} {decisionTime ? decisionInWords(decisionTime, t, locale) : t('unknown')}
        </Text>
        <Citations citations={decisionTime?.citations ?? []} />
      </div>
    </Stack>
  )
}
