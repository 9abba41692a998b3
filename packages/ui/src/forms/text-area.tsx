import type { Ref, TextareaHTMLAttributes } from 'react'
import { classNames } from '../class-names'
import { FieldError, FieldHint, LabelText, useFieldIds, type FieldProps } from './field'

type Passed = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'rows' | 'maxLength' | 'readOnly' | 'disabled' | 'required' | 'onBlur' | 'autoComplete'
>

export interface TextAreaProps extends FieldProps, Passed {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

export function TextArea(props: TextAreaProps) {
  const { id, label, hint, error, optionalLabel, value, onChange, rows = 5, ref, ...rest } = props
  const ids = useFieldIds({ id, hint, error })
  return (
    <div className={classNames('kern-form-input', error && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={ids.control}>
        <LabelText label={label} optionalLabel={optionalLabel} />
      </label>
      {hint && <FieldHint id={ids.hint}>{hint}</FieldHint>}
      <textarea
        {...rest}
        ref={ref}
        id={ids.control}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classNames('kern-form-input__input rl-textarea', error && 'kern-form-input__input--error')}
        aria-invalid={error ? true : undefined}
        aria-describedby={ids.describedBy}
      />
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  )
}
