import { Children, startTransition, useEffect, useState, type ReactNode } from 'react'
import { nextTask } from './next-task'

export interface InTurnProps {
  readonly children: ReactNode
  /** Parts that come together. */
  readonly atOnce?: number
}

/**
 * A long page part by part, so that the first can be read and pressed while a slow phone lays out the next. Whoever has to
 * know that more is coming finds something busy at the end.
 */
export function InTurn({ children, atOnce = 1 }: InTurnProps) {
  const parts = Children.toArray(children)
  const [count, setCount] = useState(atOnce)
  const isWhole = count >= parts.length
  useEffect(() => {
    if (isWhole) return undefined
    let isCurrent = true
    void nextTask().then(() => isCurrent && startTransition(() => setCount(count + atOnce)))
    return () => {
      isCurrent = false
    }
  }, [atOnce, count, isWhole])
  return (
    <>
      {parts.slice(0, count)}
      {!isWhole && <span hidden aria-busy="true" />}
    </>
  )
}
