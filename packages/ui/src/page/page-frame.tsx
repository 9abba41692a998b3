import type { ReactNode } from 'react'

export interface PageFrameProps {
  readonly lang: string
  readonly busy?: boolean | undefined
  readonly children: ReactNode
}

/** Around everything: KERN's first colour level and the page's language. */
export function PageFrame({ lang, busy, children }: PageFrameProps) {
  return (
    <div className="kern-layer kern-level-0 rl-page" lang={lang} aria-busy={busy || undefined}>
      {children}
    </div>
  )
}
