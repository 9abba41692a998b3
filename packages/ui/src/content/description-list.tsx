import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface Description {
  readonly key: string
  readonly term: ReactNode
  readonly value: ReactNode
}

export interface DescriptionListProps {
  readonly items: readonly Description[]
  /** Term above its value, for narrow places. */
  readonly stacked?: boolean | undefined
}

export function DescriptionList({ items, stacked }: DescriptionListProps) {
  return (
    <dl className={classNames('kern-description-list rl-description-list', stacked && 'kern-description-list--col')}>
      {items.map((item) => (
        <div key={item.key} className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{item.term}</dt>
          <dd className="kern-description-list-item__value">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
