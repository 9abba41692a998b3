import { useState } from 'react'
import { readNumber, writeNumber } from './read-number'
import { TextField, type TextFieldProps } from './text-field'

export interface NumberFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'onBlur'> {
  readonly locale: 'de' | 'en'
  readonly value: number | null | undefined
  /** `value` is null where the field is empty or not a number; `text` is what stands in the field. */
  readonly onChange: (value: number | null, text: string) => void
  readonly onBlur?: (() => void) | undefined
}

/** A number in the reader's own way of writing. While it is being typed, nothing from outside overwrites it. */
export function NumberField({ locale, value, onChange, onBlur, ...rest }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [unreadable, setUnreadable] = useState<string | null>(null)
  const settled = unreadable ?? (value == null ? '' : writeNumber(value, locale))
  const change = (text: string) => {
    setDraft(text)
    onChange(readNumber(text, locale), text)
  }
  const settle = () => {
    if (draft !== null) setUnreadable(draft !== '' && readNumber(draft, locale) === null ? draft : null)
    setDraft(null)
    onBlur?.()
  }
  return (
    <TextField
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      value={draft ?? settled}
      onChange={change}
      onBlur={settle}
    />
  )
}
