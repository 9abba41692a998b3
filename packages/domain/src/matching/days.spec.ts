import { addMonths, addWorkingDays, monthsBetween } from './days'
import { publicHolidays } from './public-holidays'

describe('months', () => {
  it.each([
    ['2026-12-22', 5, '2027-05-22'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
  ])('%s and %d months make %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
    if (months > 0) expect(monthsBetween(from, to)).toBe(months)
  })

  it('count days as parts of their month', () => {
    expect(monthsBetween('2026-11-01', '2026-12-16')).toBeCloseTo(1 + 15 / 31)
    expect(monthsBetween('2026-11-01', '2026-11-01')).toBe(0)
    expect(monthsBetween('2026-11-16', '2026-11-01')).toBeCloseTo(-0.5, 1)
  })

  it('end at the last day that can be written', () => {
    expect(monthsBetween('2026-11-23', '9999-12-31')).toBeGreaterThan(12 * 7000)
    expect(monthsBetween('9999-12-31', '9999-12-31')).toBe(0)
    expect(monthsBetween('0050-01-01', '2026-01-01')).toBe(1976 * 12)
  })
})

describe('working days', () => {
  it('leave out weekends and public holidays of the seat', () => {
    const { LU: luxembourg = [] } = publicHolidays(2026, 2027)
    expect(addWorkingDays('2026-12-23', 2, luxembourg)).toBe('2026-12-28')
    expect(addWorkingDays('2026-11-27', 1, [])).toBe('2026-11-30')
  })

  it.each(['9999-12-31', '9999-12-20', '0001-01-01', '0000-01-01'])('end from %s too', (from) => {
    const year = Number(from.slice(0, 4))
    const holidays = Object.values(publicHolidays(year - 1, year + 2)).flat()
    expect(addWorkingDays(from, 30, holidays) >= from).toBe(true)
    for (const day of holidays) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
