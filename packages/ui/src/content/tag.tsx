import type { ReactNode } from 'react'

/** A property, not a state: kind of offer, country, GPU. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className="rl-tag">{children}</span>
}
