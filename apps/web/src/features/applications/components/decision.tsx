import { Alert, Text } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { formatNumber } from '../../../platform/format'
import { WrittenText } from '../../../platform/forms/written-text'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { DecisionView } from '../api/application-view'

/** Outcome, reason, and by whom. */
export function Decision({ decision }: { readonly decision: DecisionView }) {
  const t = useTexts('applications')
  const locale = useLocale()
  const { outcome, reason, gpuHours, at, by } = decision
  return (
    <Alert tone={outcome === 'approved' ? 'success' : 'warning'} headingLevel={2} title={t(`decision.${outcome}`)}>
      {gpuHours !== null && <Text strong>{t('decision.amount', { amount: formatNumber(gpuHours, locale) })}</Text>}
      <WrittenText>{reason}</WrittenText>
      <Text size="small" muted>
        {t('decision.by', { by, day: writeDay(at, locale) })}
      </Text>
      {outcome === 'declined' && <Text>{t('decision.declined-next')}</Text>}
    </Alert>
  )
}
