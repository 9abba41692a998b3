import { Suspense, lazy, useState } from 'react'
import { Loader, RadioGroup, Stack, Text } from '@rechenlotse/ui'
import type { MatchingGpu, Need } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { FactField } from './fact-field'
import type { FactFieldProps } from './fact-field-props'
import { GpuSelect } from './gpu-select'
import { modelFacts } from './model-facts'
import { OwnMachine } from './own-machine'

/** The examples come with the engine, which is fetched after the page. */
const PresetChoice = lazy(async () => ({ default: (await import('./preset-choice')).PresetChoice }))

type Mode = 'example' | 'hours' | 'model' | 'own' | 'not-known'
const modes: readonly Mode[] = ['example', 'model', 'own', 'hours', 'not-known']
const sizeFacts = [
  'workload.gpuHours',
  'workload.gpuHoursReference',
  'workload.modelParameters',
  'workload.trainingTokens',
  'workload.inferenceTokensPerDay',
]
const nothing = Object.fromEntries(sizeFacts.map((path) => [path, undefined]))

function modeOf({ workload }: Need, unknown: readonly string[]): Mode | null {
  if (workload?.gpuHours !== undefined) return 'hours'
  if (workload?.modelParameters !== undefined || workload?.trainingTokens !== undefined) return 'model'
  return unknown.includes('size') ? 'not-known' : null
}

/** Four ways to say how much compute is needed; any of them is enough. */
export function QuestionSize(props: Omit<FactFieldProps, 'path'> & { readonly gpus: readonly MatchingGpu[] }) {
  const { need, unknown, onChange, gpus } = props
  const t = useTexts('matching')
  const [mode, setMode] = useState<Mode | null>(() => modeOf(need, unknown))
  const choose = (value: string) => {
    const next = value as Mode
    const others = unknown.filter((key) => key !== 'size')
    setMode(next)
    onChange(nothing, next === 'not-known' ? [...others, 'size'] : others)
  }
  return (
    <Stack gap="lg">
      <RadioGroup
        id="size-mode"
        label={t('size.mode')}
        hideLegend
        framed
        value={mode}
        onChange={choose}
        options={modes.map((value) => ({ value, label: t(`size.modes.${value}`), hint: t(`size.hints.${value}`) }))}
      />
      {mode === 'example' && (
        <Suspense fallback={<Loader label={t('size.example.loading')} />}>
          <PresetChoice {...props} />
        </Suspense>
      )}
      {mode === 'model' && (
        <Stack gap="md">
          {modelFacts(need).map((path) => (
            <FactField key={path} {...props} path={path} />
          ))}
        </Stack>
      )}
      {mode === 'own' && <OwnMachine {...props} />}
      {mode === 'hours' && (
        <Stack gap="md">
          <FactField {...props} path="workload.gpuHours" />
          {gpus.length > 0 && <GpuSelect {...props} />}
        </Stack>
      )}
      <Text size="small" muted>
        {t('size.unitExplained')}
      </Text>
    </Stack>
  )
}
