import { Children } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface ListProps {
  readonly children: ReactNode
  readonly kind?: 'bullet' | 'number' | 'plain' | undefined
  readonly label?: string | undefined
  readonly tight?: boolean | undefined
}

const kindClass = { bullet: 'kern-list--bullet', number: 'kern-list--number', plain: 'rl-list--plain' }

/** Each child becomes one entry. */
export function List({ children, kind = 'bullet', label, tight }: ListProps) {
  const Element = kind === 'number' ? 'ol' : 'ul'
  return (
    <Element
      className={classNames('kern-list', kindClass[kind], tight && 'rl-list--tight')}
      role={kind === 'plain' ? 'list' : undefined}
      aria-label={label}
    >
      {Children.map(children, (child) => child != null && child !== false && <li>{child}</li>)}
    </Element>
  )
}
