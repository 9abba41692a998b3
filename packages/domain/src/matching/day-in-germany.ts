const HOUR = 3_600_000

/** 01:00 UTC of the last Sunday of a month, in milliseconds since 1970. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0, 1))
  return last.getTime() - last.getUTCDay() * 24 * HOUR
}

/**
 * The calendar day that it is in Germany: the day that statuses and cut-offs are read for. Directive 2000/84/EC, Art. 2 and 3:
 * summer time from the last Sunday of March to the last Sunday of October, each at 01:00 UTC. `Intl` knows the same, at the
 * price of 20 milliseconds of a phone for its first time zone.
 *
 * @param instant from 1996 on, when this rule began to hold
 * @returns ISO date
 */
export function dayInGermany(instant: Date): string {
  const time = instant.getTime()
  const year = instant.getUTCFullYear()
  const isSummer = time >= lastSunday(year, 3) && time < lastSunday(year, 10)
  return new Date(time + (isSummer ? 2 : 1) * HOUR).toISOString().slice(0, 10)
}
