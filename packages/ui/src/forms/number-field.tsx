import { useState } from 'react'
import { readNumber, writeNumber } from './read-number'
import { TextField, type TextFieldProps } from './text-field'

export interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'type'> {
  readonly locale: 'de' | 'en'
  readonly value: number | null | undefined
  /** `value` is null where the field is empty or not a number; `text` is what stands in the field. */
  readonly onChange: (value: number | null, text: string) => void
}

export function NumberField({ locale, value, onChange, ...rest }: NumberFieldProps) {
  const [text, setText] = useState(value == null ? '' : writeNumber(value, locale))
  const [known, setKnown] = useState(value ?? null)
  if ((value ?? null) !== known) {
    setKnown(value ?? null)
    if (readNumber(text, locale) !== (value ?? null)) setText(value == null ? '' : writeNumber(value, locale))
  }
  const change = (next: string) => {
    setText(next)
    onChange(readNumber(next, locale), next)
  }
  return <TextField inputMode="decimal" autoComplete="off" {...rest} value={text} onChange={change} />
}
