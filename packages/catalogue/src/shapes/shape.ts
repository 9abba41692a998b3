import type { Fault } from '../fault'
import type { KnownKeys } from '../known-keys'

/** Where a value stands, what else exists, and where to report. */
export interface Place {
  readonly file: string
  readonly pointer: string
  readonly known: KnownKeys
  readonly report: (fault: Fault) => void
}

export type Shape = (value: unknown, place: Place) => void

export function fault(place: Place, problem: string, expected: string): void {
  place.report({ file: place.file, pointer: place.pointer, problem, expected })
}

export function below(place: Place, step: string | number): Place {
  const escaped = String(step).replaceAll('~', '~0').replaceAll('/', '~1')
  return { ...place, pointer: `${place.pointer}/${escaped}` }
}

/** A value in a message: short, one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
