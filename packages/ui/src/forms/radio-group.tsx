import { useId } from 'react'
import type { ReactNode } from 'react'
import { Choice } from './choice'
import type { FieldProps } from './field'
import { Fieldset } from './fieldset'

export interface ChoiceOption {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly disabled?: boolean | undefined
}

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly ChoiceOption[]
  readonly value: string | null
  readonly onChange: (value: string) => void
  readonly horizontal?: boolean | undefined
  readonly hideLegend?: boolean | undefined
  /** Each answer in a frame of its own: for pages with one question. */
  readonly framed?: boolean | undefined
}

export function RadioGroup(props: RadioGroupProps) {
  const { id, name, label, options, value, onChange, framed, error, ...rest } = props
  const generated = useId()
  const group = id ?? `group-${generated}`
  return (
    <Fieldset {...rest} id={group} legend={label} error={error} role="radiogroup">
      {options.map((option) => (
        <Choice
          key={option.value}
          kind="radio"
          id={`${group}-${option.value}`}
          name={name ?? group}
          value={option.value}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
          invalid={Boolean(error)}
          framed={framed}
        />
      ))}
    </Fieldset>
  )
}
