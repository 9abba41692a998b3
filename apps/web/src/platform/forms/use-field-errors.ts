import { useCallback, useState } from 'react'
import type { SummaryError } from '@rechenlotse/ui'

export interface FieldErrors {
  /** Counts failed attempts, so that the summary takes the focus each time. */
  readonly attempt: number
  readonly errors: readonly SummaryError[]
  readonly of: (fieldId: string) => string | undefined
  /** Replaces what is shown; an empty list takes everything away. */
  readonly show: (errors: readonly SummaryError[]) => void
  /** Somebody is mending this field: its fault is gone until the next attempt. */
  readonly forget: (fieldId: string) => void
}

/** The faults of one form, for the summary above it and for each field. */
export function useFieldErrors(): FieldErrors {
  const [state, setState] = useState<Pick<FieldErrors, 'attempt' | 'errors'>>({ attempt: 0, errors: [] })
  const show = useCallback(
    (errors: readonly SummaryError[]) => setState(({ attempt }) => ({ attempt: attempt + 1, errors })),
    [],
  )
  const forget = useCallback(
    (fieldId: string) =>
      setState((before) => {
        const errors = before.errors.filter((error) => error.fieldId !== fieldId)
        return errors.length === before.errors.length ? before : { ...before, errors }
      }),
    [],
  )
  return {
    ...state,
    of: (fieldId) => state.errors.find((error) => error.fieldId === fieldId)?.message,
    show,
    forget,
  }
}
