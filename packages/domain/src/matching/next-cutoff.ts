import type { AccessCalendar } from '../catalogue/programme'
import { addMonths, monthsBetween } from './days'

/**
 * @param asOf ISO date; a cut-off on this day still counts, its hour (`closesAt`) is for the reader.
 * @returns ISO date of the next cut-off in the calendar's time zone; null where there is none or none is known.
 */
export function nextCutoff(calendar: AccessCalendar, asOf: string): string | null {
  if (calendar.kind === 'dates') return calendar.cutoffs.find((cutoff) => cutoff >= asOf) ?? null
  if (calendar.kind !== 'interval' || calendar.first === null) return null
  const { first, everyMonths } = calendar
  const passed = Math.max(0, Math.floor(monthsBetween(first, asOf) / everyMonths))
  const candidate = addMonths(first, passed * everyMonths)
  return candidate >= asOf ? candidate : addMonths(first, (passed + 1) * everyMonths)
}
