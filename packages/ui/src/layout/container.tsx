import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface ContainerProps {
  readonly children: ReactNode
  /** narrow: one column to read or fill in (about 44 rem); default: 75 rem. */
  readonly width?: 'default' | 'narrow' | undefined
  readonly className?: string | undefined
}

export function Container({ children, width = 'default', className }: ContainerProps) {
  return (
    <div className={classNames('rl-container', width === 'narrow' && 'rl-container--narrow', className)}>
      {children}
    </div>
  )
}
