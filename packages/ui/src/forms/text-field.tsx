import type { InputHTMLAttributes, Ref } from 'react'
import { classNames } from '../class-names'
import { FieldError, FieldHint, LabelText, useFieldIds, type FieldProps } from './field'

type Passed = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'readOnly'
  | 'disabled'
  | 'required'
  | 'spellCheck'
  | 'onBlur'
  | 'min'
  | 'max'
>

export interface TextFieldProps extends FieldProps, Passed {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'date' | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Unit or other short text behind the control, such as "GPU-Stunden". */
  readonly suffix?: string | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, optionalLabel, value, onChange, suffix, type = 'text', ref, ...rest } = props
  const ids = useFieldIds({ id, hint, error })
  const suffixId = `${ids.control}-suffix`
  const input = (
    <input
      {...rest}
      ref={ref}
      id={ids.control}
      type={type}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classNames('kern-form-input__input', error && 'kern-form-input__input--error')}
      aria-invalid={error ? true : undefined}
      aria-describedby={classNames(suffix && suffixId, ids.describedBy) || undefined}
    />
  )
  return (
    <div className={classNames('kern-form-input', error && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={ids.control}>
        <LabelText label={label} optionalLabel={optionalLabel} />
      </label>
      {hint && <FieldHint id={ids.hint}>{hint}</FieldHint>}
      {suffix ? (
        <div className="kern-input-group">
          {input}
          <span className="kern-input-group-text kern-body" id={suffixId}>
            {suffix}
          </span>
        </div>
      ) : (
        input
      )}
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  )
}
