import { useEffect, useRef } from 'react'
import type { MouseEvent } from 'react'
import { Icon } from '../content/icon'

export interface SummaryError {
  /** The id given to the field or group. */
  readonly fieldId: string
  readonly message: string
}

export interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly SummaryError[]
  /** Changes with every failed attempt, so that the focus returns to the summary. */
  readonly attempt?: number | undefined
}

const focusable = 'input:not([type=hidden]), select, textarea, button, a[href]'

function focusField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId)
  if (!field) return
  event.preventDefault()
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'start' })
}

/** Stands above the form, takes the focus and leads to each faulty field. Renders nothing without errors. */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown, attempt])
  if (!shown) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="kern-alert kern-alert--danger rl-error-summary">
      <div className="kern-alert__header">
        <Icon name="danger" size="large" />
        <h2 className="kern-title">{title}</h2>
      </div>
      <div className="kern-alert__body">
        <ul className="kern-list">
          {errors.map((error) => (
            <li key={`${error.fieldId} ${error.message}`}>
              <a className="kern-link" href={`#${error.fieldId}`} onClick={(event) => focusField(event, error.fieldId)}>
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
