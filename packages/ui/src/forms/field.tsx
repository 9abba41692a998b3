import { useId } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../content/icon'

/** What every form control has; all texts come from the caller. */
export interface FieldProps {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** For instance "freiwillig"; shown behind the label. */
  readonly optionalLabel?: string | undefined
}

export interface FieldIds {
  readonly control: string
  readonly hint: string
  readonly error: string
  readonly describedBy: string | undefined
}

export function useFieldIds({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): FieldIds {
  const generated = useId()
  const control = id ?? `field-${generated}`
  const hintId = `${control}-hint`
  const errorId = `${control}-error`
  const described = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(' ')
  return { control, hint: hintId, error: errorId, describedBy: described || undefined }
}

export function LabelText({ label, optionalLabel }: Pick<FieldProps, 'label' | 'optionalLabel'>) {
  return (
    <>
      {label}
      {optionalLabel && <span className="kern-label__optional"> – {optionalLabel}</span>}
    </>
  )
}

export function FieldHint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="kern-hint" id={id}>
      {children}
    </div>
  )
}

export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p className="kern-error" id={id}>
      <Icon name="danger" />
      <span className="kern-body">{children}</span>
    </p>
  )
}
