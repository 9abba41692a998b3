import { Select } from '@rechenlotse/ui'
import type { MatchingGpu } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import type { FactFieldProps } from './fact-field-props'

export interface GpuSelectProps extends Pick<FactFieldProps, 'need' | 'onChange'> {
  readonly gpus: readonly MatchingGpu[]
}

export function GpuSelect({ gpus, need, onChange }: GpuSelectProps) {
  const t = useTexts('matching')
  const known = need.workload?.gpuHoursReference ?? 'h100-sxm'
  return (
    <Select
      id="fact-workload-gpuHoursReference"
      label={t('size.reference')}
      options={gpus.map(({ key, name }) => ({ value: key, label: name }))}
      value={known}
      onChange={(value) => onChange({ 'workload.gpuHoursReference': value })}
    />
  )
}
