import { List, Stack, Text } from '@rechenlotse/ui'
import { formatDate, formatNumber } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { CalendarView, DecisionTimeView, ProgrammeView } from '../api/views'
import { Citations } from './citations'

function decisionInWords({ min, max, unit }: DecisionTimeView, t: Translate, locale: Locale): string {
  const ends = [min, max].filter((value) => value !== null)
  if (ends.length === 0) return t('unknown')
  const [from, to] = [ends[0] ?? 0, ends.at(-1) ?? 0].map((value) => formatNumber(value, locale))
  return t(`when.${unit}`, { range: from === to ? from : t('when.range', { from, to }) })
}

function CalendarText({ calendar }: { readonly calendar: CalendarView }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  if (calendar.kind !== 'dates') return <Text>{t(`when.${calendar.kind}`)}</Text>
  return (
    <div>
      <Text>
        {calendar.closesAt ? t('when.datesAt', { time: calendar.closesAt, zone: calendar.timeZone }) : t('when.dates')}
      </Text>
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

/** When one can apply and how long the decision takes. */
export function OfferWhen({ calendar, decisionTime }: Pick<ProgrammeView, 'calendar' | 'decisionTime'>) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  return (
    <Stack gap="md">
      <div>
        <CalendarText calendar={calendar} />
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
