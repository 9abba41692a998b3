import { Alert, Text } from '@rechenlotse/ui'
import { writeDay } from '../../../platform/dates'
import { intlLocale } from '../../../platform/locale'
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
      {gpuHours !== null && (
        <Text strong>{t('decision.amount', { amount: new Intl.NumberFormat(intlLocale[locale]).format(gpuHours) })}</Text>
      )}
      <WrittenText>{reason}</WrittenText>
      <Text size="small" muted>
        {t('decision.by', { by, day: writeDay(at, locale) })}
      </Text>
      {outcome === 'declined' && <Text>{t('decision.declined-next')}</Text>}
    </Alert>
  )
}
