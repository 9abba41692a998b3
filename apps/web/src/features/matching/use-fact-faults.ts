import { useState } from 'react'

/** Path in the need -> what is wrong with its field, in words. */
export type Faults = Readonly<Record<string, string>>

export interface FactFaults {
  /** What the last failed attempt found, without what has been mended since. */
  readonly shown: Faults
  /** Changes with every failed attempt. */
  readonly attempt: number
  readonly note: (path: string, message: string | null) => void
  /** Whether something keeps the form from going on; from then on it is shown. */
  readonly fails: () => boolean
}

const without = (path: string, { [path]: _mended, ...others }: Faults): Faults => others

/** Faults of fields are kept while one types and shown when the form is sent, never in between: nothing moves under a click. */
export function useFactFaults(): FactFaults {
  const [found, setFound] = useState<Faults>({})
  const [shown, setShown] = useState<Faults>({})
  const [attempt, setAttempt] = useState(0)
  const note = (path: string, message: string | null) => {
    setFound((old) => (message === null ? without(path, old) : { ...old, [path]: message }))
    if (message === null) setShown((old) => without(path, old))
  }
  const fails = () => {
    if (Object.keys(found).length === 0) return false
    setShown(found)
    setAttempt((count) => count + 1)
    return true
  }
  return { shown, attempt, note, fails }
}
