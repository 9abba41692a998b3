import { Details, DescriptionList, Link, Stack, Text } from '@rechenlotse/ui'
import type { Assumption, Estimate, MatchingCatalogue } from '@rechenlotse/domain/matching'
import { formatNumber } from '../../../platform/format'
import type { Locale } from '../../../platform/locale'
import { roughly } from '../roughly'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'

function inWords(value: number | string, locale: Locale): string {
  if (typeof value === 'string') return value
  const notation = Math.abs(value) >= 1e6 ? 'compact' : 'standard'
  return formatNumber(value, locale, { maximumSignificantDigits: 4, notation, compactDisplay: 'long' })
}

export interface EstimateNoteProps {
  readonly estimate: Estimate
  readonly catalogue: MatchingCatalogue
}

function AssumptionValue({
  assumption,
  catalogue,
}: {
  readonly assumption: Assumption
  readonly catalogue: MatchingCatalogue
}) {
  const locale = useLocale()
  const source = assumption.source ? (catalogue.sources[assumption.source]?.title[locale] ?? assumption.source) : null
  return (
    <>
      <Text as="span" tabular>
        {inWords(assumption.value, locale)}
      </Text>
      {source && (
        <Text size="small" muted>
          {source}
        </Text>
      )}
    </>
  )
}

/** The estimate with its range, and on demand how it was reckoned. */
export function EstimateNote({ estimate, catalogue }: EstimateNoteProps) {
  const t = useTexts('matching')
  const locale = useLocale()
  const { low, typical, high } = estimate.gpuHours
  const gpu = catalogue.gpus.find(({ key }) => key === estimate.reference)?.name ?? estimate.reference
  const exactly = (value: number) => formatNumber(value, locale)
  const rounded = (value: number) => exactly(roughly(value))
  return (
    <section className="rl-panel" aria-labelledby="estimate">
      <Stack gap="sm">
        <Text as="h2" strong id="estimate">
          {t('estimate.title')}
        </Text>
        <Text size="large" tabular live>
          {low === high
            ? t('estimate.exact', { typical: exactly(typical), gpu })
            : t('estimate.range', { low: rounded(low), high: rounded(high), typical: rounded(typical), gpu })}
        </Text>
        {estimate.gpuMemoryGb != null && (
          <Text size="small" tabular>
            {t('estimate.memory', { memory: rounded(estimate.gpuMemoryGb) })}
          </Text>
        )}
        {estimate.assumptions.length > 0 && (
          <Details summary={t('estimate.how')}>
            <Stack gap="sm">
              <Text size="small">{t('estimate.formula')}</Text>
              <DescriptionList
                stacked
                items={estimate.assumptions.map((assumption) => ({
                  key: assumption.name,
                  term: assumption.name,
                  value: <AssumptionValue assumption={assumption} catalogue={catalogue} />,
                }))}
              />
            </Stack>
          </Details>
        )}
        <Link size="small" href="/calculation">
          {t('estimate.page')}
        </Link>
      </Stack>
    </section>
  )
}
