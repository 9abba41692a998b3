import { createContext, useContext } from 'react'
import type { AnchorHTMLAttributes, ComponentType, ReactNode, Ref } from 'react'

export interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string
  readonly ref?: Ref<HTMLAnchorElement> | undefined
}

function PlainAnchor(props: AnchorProps) {
  return <a {...props} />
}

const LinkComponentContext = createContext<ComponentType<AnchorProps>>(PlainAnchor)

export interface LinkComponentProviderProps {
  readonly component: ComponentType<AnchorProps>
  readonly children: ReactNode
}

/** Lets the application put its router behind every link of this package. */
export function LinkComponentProvider({ component, children }: LinkComponentProviderProps) {
  return <LinkComponentContext value={component}>{children}</LinkComponentContext>
}

export function useLinkComponent(): ComponentType<AnchorProps> {
  return useContext(LinkComponentContext)
}
