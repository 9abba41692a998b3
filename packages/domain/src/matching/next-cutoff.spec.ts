import type { AccessCalendar } from '../catalogue/programme'
import { nextCutoff } from './next-cutoff'

const citations = [{ source: 'truba-25' }]
const zone = { timeZone: 'Europe/Luxembourg', closesAt: '10:00', citations }
const every = (everyMonths: number, first: string | null): AccessCalendar => ({
  kind: 'interval',
  everyMonths,
  first,
  ...zone,
})

describe('the next cut-off', () => {
  it.each([
    ['of a month before its day', every(1, '2024-01-01'), '2026-11-23', '2026-12-01'],
    ['on the day itself is that day', every(1, '2024-01-01'), '2026-12-01', '2026-12-01'],
    ['a day later is the next one', every(1, '2024-01-01'), '2026-12-02', '2027-01-01'],
    ['each quarter', every(3, '2024-01-01'), '2026-11-23', '2027-01-01'],
    ['every two months, over the turn of the year', every(2, '2025-11-14'), '2026-01-15', '2026-03-14'],
    ['is the first one before the pattern begins', every(3, '2027-04-01'), '2026-11-23', '2027-04-01'],
    ['far ahead has no end', every(1, '2024-01-01'), '2099-05-02', '2099-06-01'],
    ['at the end of a month keeps to the last day of February', every(1, '2026-01-31'), '2026-02-01', '2026-02-28'],
    ['and goes back to the 31st afterwards', every(1, '2026-01-31'), '2026-03-01', '2026-03-31'],
    ['on the last day of February itself still counts', every(1, '2026-01-31'), '2026-02-28', '2026-02-28'],
    ['in a leap year is the 29th', every(1, '2027-12-31'), '2028-02-01', '2028-02-29'],
    ['is not known where only the rhythm is', every(3, null), '2026-11-23', null],
  ])('%s', (_, calendar, asOf, expected) => {
    expect(nextCutoff(calendar, asOf)).toBe(expected)
  })

  it('is never before the day of asking and never more than one step away', () => {
    const wrong: string[] = []
    for (const first of ['2024-01-29', '2024-01-30', '2024-01-31', '2024-02-29'])
      for (const months of [1, 2, 3, 5, 6, 12])
        for (let day = 0; day < 800; day += 1) {
          const asOf = new Date(Date.UTC(2024, 1, 1) + day * 86_400_000).toISOString().slice(0, 10)
          const next = nextCutoff(every(months, first), asOf) ?? ''
          const after = nextCutoff(every(months, first), next) ?? ''
          if (next < asOf || after !== next) wrong.push(`${first} every ${months} months at ${asOf}: ${next}, ${after}`)
        }
    expect(wrong).toEqual([])
  })

  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-12-01', '2026-12-15'],
    ['2026-12-16', null],
  ])('of a list at %s is %p', (asOf, expected) => {
    expect(nextCutoff({ kind: 'dates', cutoffs: ['2026-11-30', '2026-12-15'], ...zone }, asOf)).toBe(expected)
  })

  it('does not exist where one can always apply or nothing is known', () => {
    expect(nextCutoff({ kind: 'continuous', citations }, '2026-11-23')).toBeNull()
    expect(nextCutoff({ kind: 'unknown' }, '2026-11-23')).toBeNull()
  })
})
