import { classNames } from '../class-names'
import { Choice } from './choice'
import { FieldError, LabelText, useFieldIds, type FieldProps } from './field'

export interface CheckboxProps extends FieldProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean | undefined
  readonly required?: boolean | undefined
}

export function Checkbox(props: CheckboxProps) {
  const { id, name, label, hint, error, optionalLabel, checked, onChange, disabled, required } = props
  const ids = useFieldIds({ id, hint, error })
  return (
    <div className={classNames('rl-checkbox', error && 'rl-checkbox--error')}>
      <Choice
        kind="checkbox"
        id={ids.control}
        name={name}
        label={<LabelText label={label} optionalLabel={optionalLabel} />}
        hint={hint}
        checked={checked}
        onChange={onChange}
        disabled={disabled}
        required={required}
        invalid={Boolean(error)}
        describedBy={error ? ids.error : undefined}
      />
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </div>
  )
}
