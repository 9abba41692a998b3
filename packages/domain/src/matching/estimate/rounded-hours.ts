import type { Range } from '../match-result'

/** Hours as shown: whole from 100, three digits below. */
export function roundedHours({ low, typical, high }: Range): Range {
  return { low: rounded(low), typical: rounded(typical), high: rounded(high) }
}

function rounded(hours: number): number {
  return hours < 100 ? Number(hours.toPrecision(3)) : Math.round(hours)
}
