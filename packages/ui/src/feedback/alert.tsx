import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../content/icon'

export type Tone = 'info' | 'success' | 'warning' | 'danger'

export interface AlertProps {
  readonly tone?: Tone | undefined
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly headingLevel?: 2 | 3 | 4 | undefined
  /** polite = read out when it appears; assertive = at once. Leave away for texts that are there from the start. */
  readonly live?: 'polite' | 'assertive' | undefined
  readonly id?: string | undefined
}

const toneClass: Record<Tone, string> = {
  info: 'kern-alert--info',
  success: 'kern-alert--success',
  warning: 'kern-alert--warning',
  danger: 'kern-alert--danger',
}
const roles = { polite: 'status', assertive: 'alert' } as const

export function Alert({ tone = 'info', title, children, headingLevel, live, id }: AlertProps) {
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'p'
  return (
    <div id={id} className={classNames('kern-alert', toneClass[tone])} role={live && roles[live]}>
      <div className="kern-alert__header">
        <Icon name={tone} size="large" />
        <Title className="kern-title">{title}</Title>
      </div>
      {children && (
        <div className="kern-alert__body">
          <div className="kern-body">{children}</div>
        </div>
      )}
    </div>
  )
}
