import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../content/icon'
import { useLinkComponent, type AnchorProps } from './link-component'

export interface LinkProps extends AnchorProps {
  readonly children: ReactNode
  readonly size?: 'default' | 'small' | undefined
  /** Leads to another site; opens in the same tab, marked by an icon and this text for screen readers. */
  readonly externalLabel?: string | undefined
  /** Makes the whole surrounding card the target of the link. */
  readonly stretched?: boolean | undefined
}

export function Link({ children, size, externalLabel, stretched, className, ...rest }: LinkProps) {
  const Anchor = useLinkComponent()
  return (
    <Anchor
      {...rest}
      {...(externalLabel ? { rel: 'noreferrer' } : {})}
      className={classNames(
        'kern-link kern-link--no-visited-state',
        size === 'small' && 'kern-link--small',
        stretched && 'kern-link--stretched',
        className,
      )}
    >
      <span>
        {children}
        {externalLabel && <span className="kern-sr-only"> ({externalLabel})</span>}
      </span>
      {externalLabel && <Icon name="open-in-new" size="small" />}
    </Anchor>
  )
}
