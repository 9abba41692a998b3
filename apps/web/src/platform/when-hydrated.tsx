import type { ReactNode } from 'react'
import { useIsHydrated } from './use-is-hydrated'

/** Fields and buttons take nothing before the browser has taken over the page: what was typed earlier would be lost. */
export function WhenHydrated({ children }: { readonly children: ReactNode }) {
  return <div inert={!useIsHydrated()}>{children}</div>
}
