import type { ElementType, ReactNode } from 'react'
import { classNames } from '../class-names'

export interface TextProps {
  readonly children: ReactNode
  readonly size?: 'default' | 'large' | 'small' | undefined
  readonly muted?: boolean | undefined
  readonly strong?: boolean | undefined
  readonly as?: ElementType | undefined
  readonly id?: string | undefined
  /** Announced to screen readers when it changes. */
  readonly live?: boolean | undefined
  /** Digits of one width, for figures below one another. */
  readonly tabular?: boolean | undefined
  readonly className?: string | undefined
}

export function Text(props: TextProps) {
  const { children, size = 'default', muted, strong, as: Element = 'p', id, live, tabular, className } = props
  return (
    <Element
      id={id}
      role={live ? 'status' : undefined}
      className={classNames(
        'kern-body',
        size === 'large' && 'kern-body--large',
        size === 'small' && 'kern-body--small',
        muted && 'kern-body--muted',
        strong && 'kern-body--bold',
        tabular && 'rl-tabular',
        className,
      )}
    >
      {children}
    </Element>
  )
}

export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="kern-sr-only">{children}</span>
}
