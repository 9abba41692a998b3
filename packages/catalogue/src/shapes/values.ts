import { fault, shown, type Shape } from './shape'

const matches =
  (pattern: RegExp, expected: string): Shape =>
  (value, place) => {
    if (typeof value !== 'string' || !pattern.test(value)) fault(place, `${shown(value)} stands here`, expected)
  }

export const text = matches(/\S/, 'a text that is not empty')
export const key = matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key of lower-case letters, digits and hyphens')
export const url = matches(/^https?:\/\/[^\s]+$/, 'an address that begins with https:// or http://')
export const country = matches(/^[A-Z]{2}$/, 'an ISO 3166-1 code of two capital letters')
export const land = matches(/^DE-[A-Z]{2}$/, 'an ISO 3166-2 code such as DE-BE')
export const clock = matches(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 17:00')

export const bool: Shape = (value, place) => {
  if (typeof value !== 'boolean') fault(place, `${shown(value)} stands here`, 'true or false')
}

export const number: Shape = (value, place) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) fault(place, `${shown(value)} stands here`, 'a number')
}

export const positive: Shape = (value, place) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0)
    fault(place, `${shown(value)} stands here`, 'a number above 0')
}

export const between =
  (low: number, high: number): Shape =>
  (value, place) => {
    if (typeof value !== 'number' || value < low || value > high)
      fault(place, `${shown(value)} stands here`, `a number from ${low} to ${high}`)
  }

export const oneOf =
  (...allowed: readonly string[]): Shape =>
  (value, place) => {
    if (!allowed.includes(value as string)) fault(place, `${shown(value)} stands here`, `one of ${allowed.join(', ')}`)
  }

/** Year, month or day; the parts must exist in the calendar. */
export const reducedDate: Shape = (value, place) => {
  const written = typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : null
  if (!written || !existsInCalendar(written))
    fault(place, `the date ${shown(value)}`, 'an ISO date: 2026, 2026-09 or 2026-09-30')
}

export const day: Shape = (value, place) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || !existsInCalendar(value))
    fault(place, `the date ${shown(value)}`, 'an ISO day such as 2026-09-30')
}

function existsInCalendar(written: string): boolean {
  const whole = `${written}-01-01`.slice(0, 10)
  const date = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === whole
}
