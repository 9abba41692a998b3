import { Alert, Text } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { formatDate, formatNumber } from '../../../platform/format'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { DecisionView } from '../../applications'

/** The decision as the applicant reads it too. */
export function CaseDecision({ decision }: { readonly decision: DecisionView }) {
  const t = useTexts('intake')
  const locale = useLocale()
  const { outcome, reason, gpuHours, system, startsOn, endsOn, suggestions, at, by } = decision
  const [from, until] = [startsOn, endsOn].map((day) => (day ? formatDate(day, locale) : null))
  const kind = from && until ? 'value' : from ? 'from' : 'until'
  const names = suggestions.map(({ programme, name }) => name?.[locale] ?? programme).join(', ')
  return (
    <Alert tone={outcome === 'declined' ? 'warning' : 'success'} headingLevel={2} title={t(`decision.${outcome}`)}>
      {gpuHours !== null && <Text strong>{t('decision.amount', { amount: formatNumber(gpuHours, locale) })}</Text>}
      {system && <Text>{system}</Text>}
      {(from || until) && <Text>{t(`decision.period-${kind}`, { from, until })}</Text>}
      <WrittenText>{reason}</WrittenText>
      {names !== '' && <Text>{t('decision.suggested', { names })}</Text>}
      <Text size="small" muted>
        {by}, {writeDay(at, locale)}
      </Text>
    </Alert>
  )
}
