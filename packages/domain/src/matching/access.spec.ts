import { accessAt } from './access'
import type { MatchingProgramme } from './matching-catalogue'
import { publicHolidays } from './public-holidays'

const citations = [{ source: 'planner' }]
const programme = (parts: Partial<MatchingProgramme>): MatchingProgramme => ({
  key: 'p',
  name: { de: 'P', en: 'P' },
  operators: [],
  status: [],
  successors: [],
  rules: [],
  offers: [],
  calendar: { kind: 'unknown' },
  decisionTime: null,
  cost: [],
  review: 'technical',
  ...parts,
})
const workingDays = (min: number, max: number) => ({ min, max, unit: 'working_days' as const, citations })

describe('when one can start', () => {
  it('counts working days from the day of asking where the call is always open', () => {
    const playground = programme({ calendar: { kind: 'continuous', citations }, decisionTime: workingDays(2, 2) })
    expect(accessAt({ programme: playground, asOf: '2026-11-23', startBy: '2026-11-27', holidays: [] })).toEqual({
      applyBy: null,
      earliestStart: '2026-11-25',
      latestStart: '2026-11-25',
      meetsStartBy: true,
    })
  })

  it('counts from the next cut-off, and the day of the cut-off still counts', () => {
    const large = programme({
      calendar: {
        kind: 'dates',
        cutoffs: ['2026-11-15', '2026-11-30', '2026-12-15'],
        timeZone: 'Europe/Luxembourg',
        closesAt: '10:00',
        citations,
      },
      decisionTime: workingDays(10, 10),
    })
    const access = accessAt({ programme: large, asOf: '2026-11-30', startBy: '2026-12-01', holidays: [] })
    expect(access).toEqual({
      applyBy: '2026-11-30',
      earliestStart: '2026-12-14',
      latestStart: '2026-12-14',
      meetsStartBy: false,
    })
  })

  it('counts from the next cut-off of a pattern without end', () => {
    const monthly = programme({
      calendar: {
        kind: 'interval',
        everyMonths: 1,
        first: '2024-01-01',
        timeZone: 'Europe/Luxembourg',
        closesAt: '10:00',
        citations,
      },
      decisionTime: { min: 14, max: 21, unit: 'calendar_days', citations },
    })
    expect(accessAt({ programme: monthly, asOf: '2030-05-02', startBy: undefined, holidays: [] })).toEqual({
      applyBy: '2030-06-01',
      earliestStart: '2030-06-15',
      latestStart: '2030-06-22',
      meetsStartBy: null,
    })
  })

  it('leaves out weekends and the public holidays at the seat of the operator', () => {
    const christmas = programme({ calendar: { kind: 'continuous', citations }, decisionTime: workingDays(2, 4) })
    const holidays = publicHolidays(2026, 2026)['LU'] ?? []
    expect(accessAt({ programme: christmas, asOf: '2026-12-24', startBy: undefined, holidays })).toMatchObject({
      earliestStart: '2026-12-29',
      latestStart: '2026-12-31',
      meetsStartBy: null,
    })
  })

  it('knows no start without calendar or decision time', () => {
    expect(accessAt({ programme: programme({}), asOf: '2026-11-23', startBy: '2026-12-01', holidays: [] })).toEqual({
      applyBy: null,
      earliestStart: null,
      latestStart: null,
      meetsStartBy: null,
    })
  })
})

describe('public holidays', () => {
  const holidays = publicHolidays(2026, 2027)
  it('follow Easter and the law of the Land', () => {
    expect(holidays['DE-NI']).toEqual(
      expect.arrayContaining(['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-10-31', '2027-03-29']),
    )
    expect(holidays['DE-NI']).not.toContain('2026-06-04')
    expect(holidays['DE-BY']).toEqual(expect.arrayContaining(['2026-01-06', '2026-06-04', '2026-11-01']))
    expect(holidays['DE-SN']).toEqual(expect.arrayContaining(['2026-11-18', '2027-11-17']))
    expect(holidays['LU']).toEqual(expect.arrayContaining(['2026-05-09', '2026-06-23', '2026-08-15']))
  })
})
