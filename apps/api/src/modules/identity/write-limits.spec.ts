import { everyWrite, writeLimits, type WriteLimit } from '@rechenlotse/domain/identity'
import { Clock } from '../../platform/clock/clock'
import { caseOf, submitted } from '../../test-applying'
import { openPortal, type Portal } from '../../test-portal'
import type { Answer, Visitor } from './test-visitor'

let portal: Portal
let founder: Visitor
let officer: Visitor
let application: string
let atDesk: string

const fullHour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000)

beforeAll(async () => {
  portal = await openPortal()
  // Counting windows begin at full hours: a clock that stands keeps all writes of a spec in one.
  const standing = new Date(fullHour.getTime() + 1000)
  portal.test.app.get(Clock, { strict: false }).now = () => standing
  founder = await portal.as('startup')
  officer = await portal.as('kisski')
  application = (await submitted(portal, founder, { firm: 'startup', programme: 'kisski-compute' })).id
  atDesk = await caseOf(portal, application)
})
beforeEach(() => portal.rows('delete from attempt'))
afterAll(() => portal?.close())

const counted = (limit: string, who: string, hits: number) =>
  portal.rows(
    `insert into attempt (bucket, window_start, hits, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
    [`${limit}:${who}`, fullHour, hits],
  )

const body = { organisation: '', programme: 'kisski-compute', need: {} }
const writes: Readonly<Record<string, () => Promise<Answer<unknown>>>> = {
  'identity.update-me': () => founder.send('PATCH', '/me', { body: { locale: 'de' } }),
  'matching.save-need': () => founder.post('/needs', { name: 'Chatbot', need: {} }),
  'applications.start': () =>
    founder.post('/applications', { ...body, organisation: portal.people.startup.organisationId }),
  'applications.request-advice': () =>
    founder.post('/advice-requests', {
      organisation: portal.people.startup.organisationId,
      need: {},
      message: 'Was passt?',
    }),
  'applications.send-message': () => founder.post(`/applications/${application}/messages`, { body: 'Eine Frage' }),
  'intake.write-message': () =>
    officer.post(`/desk/cases/${atDesk}/messages`, { body: 'Eine Antwort', visibility: 'public' }),
}

const limits: readonly (readonly [string, string, WriteLimit])[] = Object.entries(writeLimits).flatMap(
  ([name, limit]) => [
    [name, name, limit],
    [name, 'write', everyWrite],
  ],
)

describe.each(limits)('%s under the limit %s', (name, bucket, { byPerson, byOrganisation }) => {
  const writer = () => (name.startsWith('intake.') ? portal.people.kisski : portal.people.startup)

  it('takes the last write of a person and refuses the next, saying when another is heard', async () => {
    await counted(bucket, writer().personId, byPerson - 1)
    expect((await writes[name]!()).status).toBeLessThan(300)
    const refused = await writes[name]!()
    expect(refused).toMatchObject({ status: 429, body: { code: 'identity.too-many-writes' } })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('counts all people of an organisation together, and no other organisation', async () => {
    await counted(bucket, writer().organisationId, byOrganisation)
    expect((await writes[name]!()).status).toBe(429)
    await portal.rows('delete from attempt')
    await counted(bucket, portal.people.uni.organisationId, byOrganisation)
    await counted(bucket, portal.people.uni.personId, byPerson)
    expect((await writes[name]!()).status).toBeLessThan(300)
  })
})

describe('whoever wrote too much', () => {
  it('still reads and leaves', async () => {
    await counted('write', portal.people.mittelstand.personId, everyWrite.byPerson)
    const owner = await portal.as('mittelstand')
    expect((await owner.get('/applications')).status).toBe(200)
    expect((await owner.send('PATCH', '/me', { body: { locale: 'de' } })).status).toBe(429)
    expect((await owner.send('DELETE', '/auth/sessions/current')).status).toBe(204)
  })
})
