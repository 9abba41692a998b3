import { useEffect, useRef, useState } from 'react'
import { NumberField, writeNumber } from '@rechenlotse/ui'
import { useTexts, type Translate } from '../../../platform/texts'
import { useLocale } from '../../../platform/use-locale'
import type { Locale } from '../../../platform/locale'
import { factOf } from '../change-need'
import type { FactInput } from '../facts'
import { fieldIdOf, type FactFieldProps } from './fact-field-props'
import { sentenceOrNothing } from './sentence-or-nothing'

type NumberInput = Extract<FactInput, { kind: 'number' }>
/** Milliseconds of silence after which a typed number is taken. */
const pause = 350
const largest = 1e12

interface Typed {
  readonly value: number | null
  readonly text: string
  readonly locale: Locale
}

function faultOf(t: Translate, { value, text, locale }: Typed, input: NumberInput): string | null {
  if (text.trim() === '') return null
  if (value === null) return t('faults.number')
  const { min = 0, max = largest, whole } = input
  if (value < min || value > max) {
    return t('faults.range', { min: writeNumber(min, locale), max: writeNumber(max, locale) })
  }
  return whole && !Number.isInteger(value) ? t('faults.whole') : null
}

/** Some facts must be above zero: an empty quantity is no quantity. */
function factFrom(value: number | null, path: string, factor: number): number | undefined {
  if (value === null || (value === 0 && path.startsWith('workload.'))) return undefined
  return Number((value * factor).toPrecision(12))
}

export function FactNumber(props: FactFieldProps & { readonly input: NumberInput }) {
  const { path, need, onChange, onFault, input } = props
  const t = useTexts('matching')
  const locale = useLocale()
  const [fault, setFault] = useState<string | null>(null)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; take: () => void } | null>(null)
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => () => clearTimeout(waiting.current?.timer), [])
  const factor = input.factor ?? 1
  const known = factOf(need, path)
  const type = (value: number | null, text: string) => {
    clearTimeout(waiting.current?.timer)
    const found = faultOf(t, { value, text, locale }, input)
    onFault?.(path, found)
    if (!found) setFault(null)
    const take = () => {
      waiting.current = null
      setFault(found)
      latest.current({ [path]: found ? undefined : factFrom(value, path, factor) })
    }
    waiting.current = { timer: setTimeout(take, pause), take }
  }
  const settle = () => {
    clearTimeout(waiting.current?.timer)
    waiting.current?.take()
  }
  return (
    <NumberField
      id={fieldIdOf(path)}
      locale={locale}
      label={t(`facts.${path}.ask`)}
      hint={sentenceOrNothing(t, `facts.${path}.hint`)}
      suffix={input.unit ? t(`facts.${path}.unit`) : undefined}
      value={typeof known === 'number' ? Number((known / factor).toPrecision(12)) : null}
      onChange={type}
      onBlur={settle}
      error={fault ?? undefined}
    />
  )
}
