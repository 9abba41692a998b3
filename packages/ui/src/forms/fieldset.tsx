import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { FieldError, FieldHint, LabelText, useFieldIds, type FieldProps } from './field'

export interface FieldsetProps extends Omit<FieldProps, 'label' | 'name'> {
  readonly legend: ReactNode
  readonly children: ReactNode
  readonly horizontal?: boolean | undefined
  /** The legend is read out but not shown, where the page's heading already asks the question. */
  readonly hideLegend?: boolean | undefined
  readonly role?: 'radiogroup' | undefined
}

/** A group of controls under one legend; its id is the target of the error summary. */
export function Fieldset(props: FieldsetProps) {
  const { id, legend, hint, error, optionalLabel, children, horizontal, hideLegend, role } = props
  const ids = useFieldIds({ id, hint, error })
  return (
    <fieldset
      id={ids.control}
      role={role}
      className={classNames('kern-fieldset', error && 'kern-fieldset--error')}
      aria-invalid={role && error ? true : undefined}
      aria-describedby={ids.describedBy}
    >
      <legend className={hideLegend ? 'kern-sr-only' : 'kern-label'}>
        <LabelText label={legend} optionalLabel={optionalLabel} />
      </legend>
      {hint && <FieldHint id={ids.hint}>{hint}</FieldHint>}
      <div className={classNames('kern-fieldset__body', horizontal && 'kern-fieldset__body--horizontal')}>
        {children}
      </div>
      {error && <FieldError id={ids.error}>{error}</FieldError>}
    </fieldset>
  )
}
