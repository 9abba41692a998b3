import { ValidateBy } from 'class-validator'

const isCalendarDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** A day that exists, as YYYY-MM-DD. */
export const IsCalendarDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'calendarDay',
    validator: { validate: isCalendarDay, defaultMessage: () => 'a day of the calendar as YYYY-MM-DD' },
  })
