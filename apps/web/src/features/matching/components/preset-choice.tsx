import { useRef, useState } from 'react'
import { Button, Link, RadioGroup, Stack, Text } from '@rechenlotse/ui'
import { presets, type Need, type Preset } from '@rechenlotse/domain/matching'
import { useTexts } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import { factOf, type NeedChange } from '../change-need'
import { FactField } from './fact-field'
import { factInWords } from './fact-in-words'
import type { FactFieldProps } from './fact-field-props'
import { modelFacts } from './model-facts'

const filled = [
  'workload.kind',
  'workload.modelParameters',
  'workload.trainingTokens',
  'workload.method',
  'workload.inferenceTokensPerDay',
  'timing.durationMonths',
]

/** The facts that an example fills, as they stand in a need; undefined where it has none. */
function factsOf(need: Need): NeedChange {
  return Object.fromEntries(filled.map((path) => [path, factOf(need, path)]))
}

function Reasoning({ preset }: { readonly preset: Preset }) {
  const t = useTexts('matching')
  const locale = useLocale()
  const { reasoning, source } = preset
  return (
    <section className="rl-panel" aria-labelledby="preset-reasoning">
      <Stack gap="sm">
        <Text as="h2" strong id="preset-reasoning">
          {t('size.example.title')}
        </Text>
        <Text live>{reasoning[locale]}</Text>
        <Text size="small" muted>
          {t('size.example.assumption')}
          {source && (
            <>
              {` ${t('size.example.source')}`}
              <Link size="small" href={source.url} externalLabel={t('source.externalSite')}>
                {source.title}
              </Link>
            </>
          )}
        </Text>
      </Stack>
    </section>
  )
}

/** Plain-language examples: choosing one fills the facts in sight; each can be changed, and all be taken back. */
export function PresetChoice(props: Omit<FactFieldProps, 'path'>) {
  const { need, onChange } = props
  const t = useTexts('matching')
  const locale = useLocale()
  const [chosen, setChosen] = useState<string | null>(null)
  const before = useRef<NeedChange>({})
  const preset = presets.find(({ key }) => key === chosen)
  const choose = (key: string) => {
    if (chosen === null) before.current = factsOf(need)
    setChosen(key)
    onChange(factsOf(presets.find((one) => one.key === key)?.need ?? {}))
  }
  const undo = () => {
    setChosen(null)
    onChange(before.current)
    document.getElementById(`preset-${presets[0]?.key ?? ''}`)?.focus()
  }
  return (
    <Stack gap="lg">
      <RadioGroup
        id="preset"
        label={t('size.example.which')}
        framed
        value={chosen}
        onChange={choose}
        options={presets.map(({ key, title, hint }) => ({ value: key, label: title[locale], hint: hint[locale] }))}
      />
      {preset && (
        <Stack gap="md" key={preset.key}>
          <Reasoning preset={preset} />
          <Text>
            {t('size.example.filled', { kind: factInWords('workload.kind', need.workload?.kind, { t, locale }) })}
          </Text>
          {[...modelFacts(need), 'timing.durationMonths'].map((path) => (
            <FactField key={path} {...props} path={path} />
          ))}
          <div>
            <Button variant="secondary" onClick={undo}>
              {t('size.example.undo')}
            </Button>
          </div>
        </Stack>
      )}
    </Stack>
  )
}
