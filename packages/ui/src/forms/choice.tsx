import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean | undefined
  readonly required?: boolean | undefined
  readonly invalid?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly framed?: boolean | undefined
}

const controlClass = {
  radio: { plain: 'kern-form-check__radio', error: 'kern-form-check__radio--error' },
  checkbox: { plain: 'kern-form-check__checkbox', error: 'kern-form-check__checkbox--error' },
}

/** One radio button or checkbox with its label and hint. */
export function Choice(props: ChoiceProps) {
  const { kind, id, label, hint, checked, onChange, invalid, describedBy, framed, ...rest } = props
  const hintId = `${id}-hint`
  return (
    <div className={classNames('kern-form-check rl-choice', framed && 'rl-choice--framed')}>
      <input
        {...rest}
        type={kind}
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className={classNames(controlClass[kind].plain, invalid && controlClass[kind].error)}
        aria-invalid={kind === 'checkbox' && invalid ? true : undefined}
        aria-describedby={classNames(hint ? hintId : null, describedBy) || undefined}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="kern-hint rl-choice__hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  )
}
