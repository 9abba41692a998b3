import type { ReactNode } from 'react'

export interface EmptyStateProps {
  readonly title: string
  /** What to do next. */
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly headingLevel?: 2 | 3 | undefined
}

export function EmptyState({ title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Title = `h${headingLevel}` as const
  return (
    <div className="rl-empty">
      <Title className="kern-heading-small">{title}</Title>
      {children && <div className="kern-body">{children}</div>}
      {action && <div className="rl-cluster rl-gap-sm">{action}</div>}
    </div>
  )
}
