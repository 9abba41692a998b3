import { useId } from 'react'
import { Choice } from './choice'
import type { FieldProps } from './field'
import { Fieldset } from './fieldset'
import type { ChoiceOption } from './radio-group'

export interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly ChoiceOption[]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
  readonly horizontal?: boolean | undefined
  readonly hideLegend?: boolean | undefined
  readonly framed?: boolean | undefined
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, name, label, options, values, onChange, framed, error, ...rest } = props
  const generated = useId()
  const group = id ?? `group-${generated}`
  const toggle = (value: string, checked: boolean) =>
    onChange(checked ? [...values, value] : values.filter((other) => other !== value))
  return (
    <Fieldset {...rest} id={group} legend={label} error={error}>
      {options.map((option) => (
        <Choice
          key={option.value}
          kind="checkbox"
          id={`${group}-${option.value}`}
          name={name ?? group}
          value={option.value}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          checked={values.includes(option.value)}
          onChange={(checked) => toggle(option.value, checked)}
          invalid={Boolean(error)}
          framed={framed}
        />
      ))}
    </Fieldset>
  )
}
