import { addMonths, monthsBetween } from './days'

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
