const DAY = 86_400_000
const LAST_DAY = Date.parse('9999-12-31')

/** @returns the ISO date `days` calendar days later, at most 9999-12-31. */
export function addDays(date: string, days: number): string {
  return new Date(Math.min(Date.parse(date) + days * DAY, LAST_DAY)).toISOString().slice(0, 10)
}

/** @returns the ISO date `days` working days later: Monday to Friday without the given public holidays. */
export function addWorkingDays(date: string, days: number, holidays: readonly string[]): string {
  let current = date
  let left = days
  while (left > 0) {
    current = addDays(current, 1)
    const weekday = new Date(current).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.includes(current)) left -= 1
  }
  return current
}

/** Months from one ISO date to another, days as parts of a month of 30.4375 days; negative where it lies before. */
export function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (DAY * 30.4375)
}
