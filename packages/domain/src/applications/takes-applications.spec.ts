import { takesApplications } from './takes-applications'

const history = [
  { code: 'planned', from: null },
  { code: 'open', from: '2025-01-01' },
  { code: 'closed', from: '2026-07-01' },
] as const

describe('an application can be begun', () => {
  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('on %s: %s', (day, possible) => {
    expect(takesApplications(history, day)).toBe(possible)
  })

  it('where nothing is known of the status', () => {
    expect(takesApplications([], '2026-11-24')).toBe(true)
  })

  it('where a programme is open in part', () => {
    expect(takesApplications([{ code: 'partly-open', from: null }], '2026-11-24')).toBe(true)
  })
})
