import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../content/icon'
import type { Tone } from './alert'

export interface BadgeProps {
  readonly tone?: Tone | 'neutral' | undefined
  readonly children: ReactNode
  readonly icon?: boolean | undefined
}

const toneClass = {
  info: 'kern-badge--info',
  success: 'kern-badge--success',
  warning: 'kern-badge--warning',
  danger: 'kern-badge--danger',
  neutral: 'rl-badge--neutral',
}

/** A state in one or two words. */
export function Badge({ tone = 'neutral', children, icon = tone !== 'neutral' }: BadgeProps) {
  return (
    <span className={classNames('kern-badge rl-badge', toneClass[tone])}>
      {icon && tone !== 'neutral' && <Icon name={tone} size="small" />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  )
}
