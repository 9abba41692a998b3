import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { ButtonContent, buttonClass, type ButtonLook } from './button'
import { useLinkComponent, type AnchorProps } from './link-component'

export interface ButtonLinkProps extends ButtonLook, AnchorProps {
  readonly children: ReactNode
}

/** A link that leads to the next step and looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
  const { variant, size, block, icon, iconAfter, children, className, ...rest } = props
  const Anchor = useLinkComponent()
  return (
    <Anchor {...rest} className={classNames(buttonClass({ variant, size, block }), className)}>
      <ButtonContent icon={icon} iconAfter={iconAfter}>
        {children}
      </ButtonContent>
    </Anchor>
  )
}
