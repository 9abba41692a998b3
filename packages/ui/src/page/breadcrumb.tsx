import { Link } from '../actions/link'

export interface BreadcrumbProps {
  readonly label: string
  readonly items: readonly { readonly href: string; readonly label: string }[]
  readonly current: string
}

export function Breadcrumb({ label, items, current }: BreadcrumbProps) {
  return (
    <nav aria-label={label} className="rl-breadcrumb">
      <ol className="rl-breadcrumb__list">
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} size="small">
              {item.label}
            </Link>
          </li>
        ))}
        <li aria-current="page" className="kern-body kern-body--small rl-muted">
          {current}
        </li>
      </ol>
    </nav>
  )
}
