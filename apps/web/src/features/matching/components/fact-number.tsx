import { useState } from 'react'
import { NumberField, writeNumber } from '@rechenlotse/ui'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { Locale } from '../../../platform/locale'
import { factOf } from '../change-need'
import type { FactInput } from '../facts'
import { fieldIdOf, type FactFieldProps } from './fact-field-props'
import { sentenceOrNothing } from './sentence-or-nothing'

type NumberInput = Extract<FactInput, { kind: 'number' }>
const largest = 1e12

interface Typed {
  readonly value: number | null
  readonly text: string
  readonly locale: Locale
}

function faultOf(t: Translate, { value, text, locale }: Typed, input: NumberInput): string | null {
  if (text.trim() === '') return null
  if (value === null) return t('faults.number')
  const { min = 0, max = largest, above, whole } = input
  if (above !== undefined && value <= above) return t('faults.above', { bound: writeNumber(above, locale) })
  if (value < min || value > max) {
    return t('faults.range', { min: writeNumber(min, locale), max: writeNumber(max, locale) })
  }
  return whole && !Number.isInteger(value) ? t('faults.whole') : null
}

export function FactNumber(props: FactFieldProps & { readonly input: NumberInput }) {
  const { path, need, onChange, onFault, faults, input } = props
  const t = useTexts('matching')
  const locale = useLocale()
  const [refused, setRefused] = useState<number | null>(null)
  const factor = input.factor ?? 1
  const known = factOf(need, path)
  const taken = typeof known === 'number' ? Number((known / factor).toPrecision(12)) : null
  const type = (value: number | null, text: string) => {
    const fault = faultOf(t, { value, text, locale }, input)
    onFault?.(path, fault)
    setRefused(fault === null ? null : value)
    onChange({ [path]: fault !== null || value === null ? undefined : Number((value * factor).toPrecision(12)) })
  }
  return (
    <NumberField
      id={fieldIdOf(path)}
      locale={locale}
      label={t(`facts.${path}.ask`)}
      hint={sentenceOrNothing(t, `facts.${path}.hint`)}
      suffix={input.unit ? t(`facts.${path}.unit`) : undefined}
      value={refused ?? taken}
      onChange={type}
      error={faults?.[path]}
    />
  )
}
