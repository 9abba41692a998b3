import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Link } from '../actions/link'

export interface CardProps {
  readonly title: ReactNode
  readonly headingLevel?: 2 | 3 | 4 | undefined
  /** Makes the title a link. */
  readonly href?: string | undefined
  /** Small line above the title. */
  readonly preline?: ReactNode
  /** Badges and the like beside the title. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
  readonly footer?: ReactNode
  readonly id?: string | undefined
  readonly tone?: 'default' | 'success' | 'warning' | 'muted' | undefined
  readonly className?: string | undefined
}

export function Card(props: CardProps) {
  const { title, headingLevel = 3, href, preline, aside, children, footer, id, tone = 'default', className } = props
  const Title = `h${headingLevel}` as const
  return (
    <article id={id} className={classNames('kern-card kern-card--hug rl-card', `rl-card--${tone}`, className)}>
      <div className="kern-card__container">
        <header className="kern-card__header rl-card__header">
          <div className="rl-card__titles">
            {preline && <p className="kern-preline kern-preline--small rl-muted">{preline}</p>}
            <Title className="kern-title rl-card__title">
              {href ? (
                <Link href={href} className="rl-card__link">
                  {title}
                </Link>
              ) : (
                title
              )}
            </Title>
          </div>
          {aside && <div className="rl-card__aside">{aside}</div>}
        </header>
        {children && <div className="kern-card__body rl-card__body kern-body">{children}</div>}
        {footer && <footer className="kern-card__footer">{footer}</footer>}
      </div>
    </article>
  )
}
