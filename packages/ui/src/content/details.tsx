import { useState } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface DetailsProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  /** accordion: a full-width row; inline: a small text that opens. */
  readonly look?: 'accordion' | 'inline' | undefined
  /** The content is made when it is opened for the first time: for long lists that few people open. */
  readonly onDemand?: boolean | undefined
}

export function Details({ summary, children, open = false, id, look = 'inline', onDemand }: DetailsProps) {
  const accordion = look === 'accordion'
  const [wasOpen, setWasOpen] = useState(open || !onDemand)
  return (
    <details
      id={id}
      open={open}
      className={accordion ? 'kern-accordion' : 'rl-details'}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpen(true)
      }}
    >
      <summary className={classNames(accordion ? 'kern-accordion__header' : 'rl-details__summary')}>
        <span className={accordion ? 'kern-title kern-title--small' : 'kern-body kern-body--small'}>{summary}</span>
      </summary>
      <div className={accordion ? 'kern-accordion__body' : 'rl-details__body'}>
        {wasOpen && <div className="kern-body">{children}</div>}
      </div>
    </details>
  )
}

/** Several `Details` with look="accordion". */
export function Accordion({ children }: { readonly children: ReactNode }) {
  return <div className="rl-accordion">{children}</div>
}
