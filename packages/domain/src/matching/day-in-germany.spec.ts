import fc from 'fast-check'
import { dayInGermany } from './day-in-germany'

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })
const MINUTE = 60_000

describe('the day in Germany', () => {
  it('is the one that the time zone data base knows, at every instant', () => {
    const instant = fc.date({
      min: new Date('1996-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, (one) => dayInGermany(one) === berlin.format(one)),
      { numRuns: 2000 },
    )
  })

  it.each(Array.from({ length: 30 }, (_, index) => 2020 + index))(
    'is right around midnight on every day of the months of change in %i',
    (year) => {
      for (const month of [2, 9])
        for (let day = 1; day <= 31; day += 1)
          for (const minutes of [-121, -120, -119, -61, -60, -59, 0, 59, 60, 61]) {
            const instant = new Date(Date.UTC(year, month, day) + minutes * MINUTE)
            expect(dayInGermany(instant)).toBe(berlin.format(instant))
          }
    },
  )
})
