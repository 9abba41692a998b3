import type { ApplicationListed } from './api/application-view'
import { continuedApplications } from './continued-applications'

const listed = (id: string, forwardedFrom: string | null = null) => ({ id, forwardedFrom }) as ApplicationListed

describe('my applications', () => {
  it('show one entry per case, with its earlier stations behind it', () => {
    const items = [listed('c', 'b'), listed('alone'), listed('b', 'a'), listed('a')]
    const shown = continuedApplications(items).map(({ application, before }) => [
      application.id,
      before.map(({ id }) => id),
    ])
    expect(shown).toEqual([
      ['c', ['b', 'a']],
      ['alone', []],
    ])
  })

  it('show a station whose successor is not among them', () => {
    expect(continuedApplications([listed('b', 'gone')])).toMatchObject([{ application: { id: 'b' }, before: [] }])
  })
})
