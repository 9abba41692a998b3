import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface Step {
  readonly key: string
  readonly title: string
  readonly state: 'done' | 'current' | 'open'
  /** The state in words, read out with the title. */
  readonly stateLabel: string
  /** Date, role responsible, usual duration. */
  readonly detail?: ReactNode
}

/** The stations of a case, one below the other. */
export function Stepper({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  return (
    <ol className="rl-stepper" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={classNames('rl-stepper__step', `rl-stepper__step--${step.state}`)}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="kern-body kern-body--bold rl-block">
            {step.title}
            <span className="kern-sr-only"> ({step.stateLabel})</span>
          </span>
          {step.detail && <div className="kern-body kern-body--small rl-muted">{step.detail}</div>}
        </li>
      ))}
    </ol>
  )
}
