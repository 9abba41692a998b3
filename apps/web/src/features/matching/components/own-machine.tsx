import { useState } from 'react'
import { NumberField, Stack, Text } from '@rechenlotse/ui'
import type { MatchingGpu } from '@rechenlotse/domain/matching'
import { formatNumber } from '../../../platform/format'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { FactFieldProps } from './fact-field-props'
import { GpuSelect } from './gpu-select'

const hoursOfDay = 24

/** "How long would it take on your own GPUs?": number × days × 24 hours. */
export function OwnMachine(props: Omit<FactFieldProps, 'path'> & { readonly gpus: readonly MatchingGpu[] }) {
  const { need, onChange } = props
  const t = useTexts('matching')
  const locale = useLocale()
  const [count, setCount] = useState<number | null>(null)
  const [days, setDays] = useState<number | null>(null)
  const take = (nextCount: number | null, nextDays: number | null) => {
    const hours = nextCount && nextDays ? nextCount * nextDays * hoursOfDay : undefined
    onChange({
      'workload.gpuHours': hours,
      'workload.gpuHoursReference': need.workload?.gpuHoursReference ?? 'h100-sxm',
    })
  }
  const number = (value: number) => formatNumber(value, locale)
  return (
    <Stack gap="md">
      <GpuSelect {...props} />
      <NumberField
        id="own-count"
        locale={locale}
        label={t('size.own.count')}
        value={count}
        onChange={(value) => {
          setCount(value)
          take(value, days)
        }}
      />
      <NumberField
        id="own-days"
        locale={locale}
        label={t('size.own.days')}
        suffix={t('size.own.daysUnit')}
        value={days}
        onChange={(value) => {
          setDays(value)
          take(count, value)
        }}
      />
      {count && days ? (
        <Text tabular live>
          {t('size.own.sum', { count: number(count), days: number(days), hours: number(count * days * hoursOfDay) })}
        </Text>
      ) : null}
    </Stack>
  )
}
