import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface SectionProps {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'hued' | undefined
  readonly labelledBy?: string | undefined
  readonly className?: string | undefined
}

/** A full-width band of a page. */
export function Section({ children, tone = 'plain', labelledBy, className }: SectionProps) {
  return (
    <section
      aria-labelledby={labelledBy}
      className={classNames('rl-section', tone === 'hued' && 'kern-level-1 rl-section--hued', className)}
    >
      {children}
    </section>
  )
}
