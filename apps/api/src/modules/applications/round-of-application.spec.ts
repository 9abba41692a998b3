import { caseOf, draft, submitted } from '../../test-applying'
import { testCatalogue } from '../../test-catalogue'
import { openPortal, type Portal } from '../../test-portal'
import type { Visitor } from '../identity/test-visitor'

const day = (offset: number): string => new Date(Date.now() + offset * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
const cutoffs = [day(-40), day(20), day(50)]
const dates = { kind: 'dates', cutoffs, timeZone: 'Europe/Berlin', closesAt: null, citations: [] } as const
const calendars = {
  'kisski-compute': dates,
  'hlrs-commercial': { ...dates, cutoffs: [day(-40)] },
  'eurohpc-aif-playground': { kind: 'continuous', citations: [] },
} as const

let portal: Portal
let founder: Visitor

beforeAll(async () => {
  const programmes = testCatalogue.programmes.map((programme) => ({
    ...programme,
    calendar: calendars[programme.key as keyof typeof calendars] ?? programme.calendar,
  }))
  portal = await openPortal({}, { ...testCatalogue, programmes })
  founder = await portal.as('startup')
})
afterAll(() => portal?.close())

const roundOf = async (applicationId: string) => {
  const [row] = await portal.rows(
    `select r.programme, r.continuous, to_char(r.cutoff_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as cutoff
     from application a left join round r on r.id = a.round_id where a.id = $1`,
    [applicationId],
  )
  return row
}

const sent = async (programme: string) => (await submitted(portal, founder, { firm: 'startup', programme })).id
const none = { programme: null, continuous: null, cutoff: null }

describe('an application', () => {
  it('belongs to the next open round of its programme from its submission on', async () => {
    const { id } = await draft(portal, founder, { firm: 'startup', programme: 'kisski-compute' })
    expect(await roundOf(id)).toEqual(none)
    const next = { programme: 'kisski-compute', continuous: false, cutoff: day(20) }
    expect(await roundOf(await sent('kisski-compute'))).toEqual(next)
  })

  it('belongs to the one round of a programme that takes applications at any time', async () => {
    const round = { programme: 'eurohpc-aif-playground', continuous: true, cutoff: null }
    expect(await roundOf(await sent('eurohpc-aif-playground'))).toEqual(round)
  })

  it('belongs to no round where the programme has none, or none that is open', async () => {
    expect(await roundOf(await sent('kisz-bb-compute'))).toEqual(none)
    expect(await roundOf(await sent('hlrs-commercial'))).toEqual(none)
  })

  it('that is forwarded belongs to the round of the programme where it arrives', async () => {
    const old = await sent('kisz-bb-compute')
    const caseId = await caseOf(portal, old)
    const wish = { version: 1, programme: 'kisski-compute', operator: 'kisski', reason: 'Dort passt es.' }
    expect((await (await portal.as('kisz-bb')).post(`/desk/cases/${caseId}/forwarding`, wish)).status).toBe(200)
    const [next] = await portal.rows<{ id: string }>('select id from application where forwarded_from = $1', [old])
    expect(await roundOf(next?.id ?? '')).toMatchObject({ programme: 'kisski-compute', cutoff: day(20) })
    expect(await roundOf(old)).toEqual(none)
  })
})
