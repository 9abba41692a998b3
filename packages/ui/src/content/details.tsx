import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface DetailsProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  /** accordion: a full-width row; inline: a small text that opens. */
  readonly look?: 'accordion' | 'inline' | undefined
}

export function Details({ summary, children, open, id, look = 'inline' }: DetailsProps) {
  const accordion = look === 'accordion'
  return (
    <details id={id} open={open} className={accordion ? 'kern-accordion' : 'rl-details'}>
      <summary className={classNames(accordion ? 'kern-accordion__header' : 'rl-details__summary')}>
        <span className={accordion ? 'kern-title kern-title--small' : 'kern-body kern-body--small'}>{summary}</span>
      </summary>
      <div className={accordion ? 'kern-accordion__body' : 'rl-details__body'}>
        <div className="kern-body">{children}</div>
      </div>
    </details>
  )
}

/** Several `Details` with look="accordion". */
export function Accordion({ children }: { readonly children: ReactNode }) {
  return <div className="rl-accordion">{children}</div>
}
