import { caseOf, submitted } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import { Database } from '../../platform/database/database'
import { statementsOf } from '../../platform/database/statements-of'
import type { Visitor } from '../identity/test-visitor'
import type { QueueDto } from './dto/queue.dto'

let portal: Portal
let officer: Visitor
const cases: string[] = []

beforeAll(async () => {
  portal = await openPortal()
  officer = await portal.as('kisski')
  const founder = await portal.as('startup')
  for (let index = 0; index < 7; index += 1) {
    const { id } = await submitted(portal, founder, { firm: 'startup', programme: 'kisski-compute' })
    cases.push(await caseOf(portal, id))
  }
})
afterAll(() => portal?.close())

const page = async (query: string) => (await officer.get<QueueDto>(`/desk/cases?${query}`)).body
const idsOf = ({ items }: QueueDto) => items.map(({ id }) => id)

describe('the desk’s queue', () => {
  it('shows the longest waiting first, page by page, each case once', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const answer: QueueDto = await page(`view=new&limit=3${cursor && `&cursor=${cursor}`}`)
      seen.push(...idsOf(answer))
      cursor = answer.next
    }
    expect(seen).toEqual(cases)
  })

  it('puts each case into the view of its state', async () => {
    const [first = '', second = '', third = ''] = cases
    await officer.post(`/desk/cases/${first}/take`, { version: 1 })
    await officer.post(`/desk/cases/${second}/take`, { version: 1 })
    await officer.post(`/desk/cases/${second}/clarification`, {
      version: 2,
      questions: ['project-title'],
      message: 'x',
    })
    await officer.post(`/desk/cases/${third}/take`, { version: 1 })
    await officer.post(`/desk/cases/${third}/decline`, { version: 2, reason: 'x' })
    expect(idsOf(await page('view=new'))).toEqual(cases.slice(3))
    expect(idsOf(await page('view=mine'))).toEqual([first, second])
    expect(idsOf(await page('view=waiting'))).toEqual([second])
    expect(idsOf(await page('view=done'))).toEqual([third])
    expect(idsOf(await page('view=forwarded'))).toEqual([])
    expect(idsOf(await page('view=all'))).toEqual(cases)
  })

  it('takes the same few statements for a short and a long page', async () => {
    const { connection } = portal.test.app.get(Database)
    const short = await statementsOf(connection, () => page('view=all&limit=1'))
    const long = await statementsOf(connection, () => page('view=all&limit=100'))
    expect(long).toHaveLength(short.length)
    expect(long.length).toBeLessThanOrEqual(4)
    const one = await statementsOf(connection, () => officer.get(`/desk/cases/${cases[0]}`))
    expect(one.length).toBeLessThanOrEqual(4)
  })

  it.each([
    'view=nonsense',
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1e9',
    'cursor=abc',
    ...[
      '0000-01-01T00:00:00.000Z',
      '+275760-09-13T00:00:00.000Z',
      '99999',
      '2026-13-01T00:00:00.000Z',
      '2026-02-31T00:00:00.000Z',
    ].map((at) => `cursor=${Buffer.from(`${at} 00000000-0000-4000-8000-000000000000`).toString('base64url')}`),
    'cursor=%00',
    'sort=desc',
    'view=new&view=all',
  ])('refuses %s', async (query) => {
    const answer = await officer.get<{ errors: unknown[] }>(`/desk/cases?${query}`)
    expect([answer.status, answer.body.errors.length]).toEqual([422, 1])
  })
})
