import type { ReactNode } from 'react'
import { Link } from '../actions/link'
import type { NavigationItem } from './header'

export interface FooterProps {
  readonly label: string
  readonly links: readonly NavigationItem[]
  readonly children?: ReactNode
}

export function Footer({ label, links, children }: FooterProps) {
  return (
    <footer className="rl-footer kern-level-1">
      <div className="rl-container rl-footer__row">
        {children && <div className="rl-footer__text kern-body kern-body--small">{children}</div>}
        <nav aria-label={label}>
          <ul className="rl-footer__list">
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} size="small">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
