const DAY = 86_400_000
const LAST_DAY = Date.parse('9999-12-31')

/** @returns the ISO date `days` calendar days later, at most 9999-12-31. */
export function addDays(date: string, days: number): string {
  return new Date(Math.min(Date.parse(date) + days * DAY, LAST_DAY)).toISOString().slice(0, 10)
}

/** @returns the ISO date `days` working days later: Monday to Friday without the given public holidays; at most 9999-12-31. */
export function addWorkingDays(date: string, days: number, holidays: readonly string[]): string {
  let current = date
  let left = days
  while (left > 0 && Date.parse(current) < LAST_DAY) {
    current = addDays(current, 1)
    const weekday = new Date(current).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(current)) left -= 1
  }
  return current
}

/** @returns the ISO date `months` calendar months later; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(0)
  last.setUTCFullYear(year, month + months, 0)
  last.setUTCDate(Math.min(day, last.getUTCDate()))
  return new Date(Math.min(last.getTime(), LAST_DAY)).toISOString().slice(0, 10)
}

/** Calendar months from one ISO date to another, days as parts of the month they lie in; negative where it lies before. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  const apart = (toYear - fromYear) * 12 + toMonth - fromMonth
  const whole = addMonths(from, apart) > to ? apart - 1 : apart
  const begin = Date.parse(addMonths(from, whole))
  const length = Date.parse(addMonths(from, whole + 1)) - begin
  return length > 0 ? whole + (Date.parse(to) - begin) / length : whole
}
