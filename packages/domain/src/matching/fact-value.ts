/** A quantity known only as a range, both ends inclusive; a plain number is the range of one point. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export type FactValue = string | number | boolean | readonly string[] | Interval

/** Reads a fact by its path; undefined = not known. */
export type FactLookup = (path: string) => FactValue | undefined

/** @returns the value as a range, undefined where it is no quantity. */
export function asInterval(value: FactValue | undefined): Interval | undefined {
  if (typeof value === 'number') return { low: value, high: value }
  return typeof value === 'object' && 'low' in value ? value : undefined
}
