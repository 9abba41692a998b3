import { useState } from 'react'

export interface Cursors {
  /** Null = the first page. */
  readonly cursor: string | null
  /** From 1. */
  readonly page: number
  readonly forward: (next: string) => void
  readonly back: () => void
}

/** The way through a list whose pages are found by cursor: remembers how to go back. */
export function useCursors(): Cursors {
  const [trail, setTrail] = useState<readonly string[]>([])
  return {
    cursor: trail.at(-1) ?? null,
    page: trail.length + 1,
    forward: (next) => setTrail([...trail, next]),
    back: () => setTrail(trail.slice(0, -1)),
  }
}
