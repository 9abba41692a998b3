import { List, Text } from '@rechenlotse/ui'
import { formatNumber } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { CostView } from '../api/views'
import { Citations } from './citations'

/** What it costs whom; the first line that applies counts. */
export function OfferCost({ cost }: { readonly cost: readonly CostView[] }) {
  const t = useTexts('catalogue')
  const locale = useLocale()
  if (cost.length === 0) return <Text>{t('unknown')}</Text>
  return (
    <List>
      {cost.map(({ kind, text, perGpuHour, citations }) => (
        <div key={`${kind} ${text.en}`}>
          <Text>
            <strong>{t(`costs.${kind}`)}:</strong> {text[locale]}
          </Text>
          {perGpuHour?.map(({ gpuName, low, high, currency }) => (
            <Text key={`${gpuName} ${low}`} tabular>
              {gpuName && `${gpuName}: `}
              {t('cost.perHour', {
                low: formatNumber(low, locale, { minimumFractionDigits: 2 }),
                high: formatNumber(high, locale, { minimumFractionDigits: 2 }),
                currency,
              })}
            </Text>
          ))}
          <Citations citations={citations} />
        </div>
      ))}
    </List>
  )
}
