import type { Ref } from 'react'
import { classNames } from '../class-names'
import { FieldError, FieldHint, LabelText, useFieldIds, type FieldProps } from './field'

export interface Option {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean | undefined
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[]
  /** '' = nothing chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** The text of the empty choice; without it there is none. */
  readonly emptyLabel?: string | undefined
  readonly disabled?: boolean | undefined
  readonly required?: boolean | undefined
  readonly ref?: Ref<HTMLSelectElement> | undefined
}

export function Select(props: SelectProps) {
  const { id, label, hint, error, optionalLabel, options, value, onChange, emptyLabel, ref, ...rest } = props
  const ids = useFieldIds({ id, hint, error })
  return (
    <div className={classNames('kern-form-input', error && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={ids.control}>
        <LabelText label={label} optionalLabel={optionalLabel} />
      </label>
      {hint && <FieldHint id={ids.hint}>{hint}</FieldHint>}
      <div className="kern-form-input__select-wrapper">
        <select
          {...rest}
          ref={ref}
          id={ids.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={classNames('kern-form-input__select', error && 'kern-form-input__select--error')}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.describedBy}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  )
}
