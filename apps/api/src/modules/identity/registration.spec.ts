import { Clock } from '../../platform/clock/clock'
import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { IdentityModule, MailTokens, PasswordHasher } from './index'
import { aPerson, asOwner, goodPassword } from './test-people'
import { Visitor } from './test-visitor'

const wish = (email: string, extra: Record<string, unknown> = {}) => ({
  email,
  password: goodPassword,
  name: 'Gründerin',
  locale: 'de',
  organisation: { name: 'Musterwerke GmbH', kind: 'startup', country: 'DE', land: 'DE-NI' },
  ...extra,
})

const attackersPassword = 'der Angreifer war hier'

let test: TestApplication
let network = 0
const visitor = () => new Visitor(test.app, `198.51.100.${(network += 1)}`)
const rows = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(test.database.ownerUrl, sql, values)
const registrationOf = async (email: string) =>
  (await rows<{ id: string }>('select id from registration where email = $1 order by created_at desc', [email]))[0]!.id
const tokenFor = async (email: string) =>
  test.app.get(MailTokens, { strict: false }).confirmationToken(await registrationOf(email))
const lastEvent = async () =>
  (await rows<{ type: string; payload: object }>('select type, payload from event order by id desc limit 1'))[0]

beforeAll(async () => {
  test = await startTestApplication([IdentityModule])
  // Counting windows begin at full hours: a clock that stands keeps all tries of a spec in one.
  const standing = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + 1000)
  test.app.get(Clock, { strict: false }).now = () => standing
})
afterAll(() => test.close())

describe('registering', () => {
  it('makes no person before the mail is confirmed, then an owner of a new organisation', async () => {
    const founder = visitor()
    const registered = await founder.post('/auth/registrations', wish(' New@Startup.Example '))
    expect(registered.status).toBe(202)
    expect(await rows('select 1 from person')).toEqual([])
    expect(await lastEvent()).toEqual({
      type: 'identity.registration-requested',
      payload: { registrationId: await registrationOf('new@startup.example') },
    })
    const confirmed = await founder.post('/auth/mail-confirmations', {
      token: await tokenFor('new@startup.example'),
      password: goodPassword,
    })
    expect(confirmed.status).toBe(204)
    const signedIn = await founder.post('/auth/sessions', { email: 'new@startup.example', password: goodPassword })
    expect(signedIn).toMatchObject({
      status: 200,
      body: {
        person: {
          email: 'new@startup.example',
          name: 'Gründerin',
          locale: 'de',
          isAdministrator: false,
          isDemo: false,
        },
        memberships: [{ role: 'owner', organisation: { name: 'Musterwerke GmbH', kind: 'applicant', provider: null } }],
      },
    })
    expect((await founder.get('/me')).body).toEqual(signedIn.body)
  })

  it('answers byte for byte the same for a known address, costs the same computation, and writes no second person', async () => {
    const known = await aPerson(test.database.ownerUrl, { name: 'known' })
    const hasher = test.app.get(PasswordHasher, { strict: false })
    const ask = async (email: string) => {
      const before = hasher.computed
      const { status, body, headers } = await visitor().post('/auth/registrations', wish(email))
      const { date: _date, ...rest } = headers
      return { status, body, headers: rest, computed: hasher.computed - before }
    }
    expect(await ask(known.email)).toEqual(await ask('unknown@startup.example'))
    expect(await rows('select type from event where type like $1', ['%repeated'])).toHaveLength(1)
    expect(await rows('select 1 from registration where email = $1', [known.email])).toEqual([])
  })

  it('stores neither the password nor the token', async () => {
    await visitor().post('/auth/registrations', wish('secretive@startup.example'))
    const token = await tokenFor('secretive@startup.example')
    const everything = JSON.stringify([await rows('select * from registration'), await rows('select * from event')])
    expect(everything).not.toContain(token)
    expect(everything).not.toContain(goodPassword)
    expect(everything).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  })

  it('names every fault at its field', async () => {
    const answer = await visitor().post(
      '/auth/registrations',
      wish('nonsense', {
        password: 'kurz',
        name: '   ',
        organisation: { name: ' . ', kind: 'company', country: 'FR', land: 'DE-NI' },
      }),
    )
    expect(answer.status).toBe(422)
    expect(answer.body['errors']).toEqual([
      { pointer: '/email', code: 'identity.email-not-valid' },
      { pointer: '/name', code: 'identity.name-missing' },
      { pointer: '/organisation/name', code: 'identity.organisation-name-missing' },
      { pointer: '/organisation/land', code: 'identity.land-outside-germany' },
      { pointer: '/password', code: 'identity.password-too-short', params: { min: 12 } },
    ])
  })

  it('is heard five times in half an hour for one address of a mailbox from one network, and then from another', async () => {
    const statuses = []
    const one = visitor()
    for (let time = 0; time < 6; time += 1)
      statuses.push((await one.post('/auth/registrations', wish('flooded@startup.example'))).status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
    expect((await visitor().post('/auth/registrations', wish('flooded@startup.example'))).status).toBe(202)
  })

  it('is heard twenty times in half an hour from one network', async () => {
    const one = visitor()
    for (let time = 0; time < 20; time += 1) await one.post('/auth/registrations', wish('x', { password: 'kurz' }))
    const answer = await one.post('/auth/registrations', wish('another@startup.example'))
    expect(answer).toMatchObject({ status: 429, body: { code: 'identity.too-many-attempts' } })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('confirming a mail', () => {
  it('twice with the same link changes nothing the second time', async () => {
    await visitor().post('/auth/registrations', wish('twice@startup.example'))
    const token = await tokenFor('twice@startup.example')
    const both = [
      await visitor().post('/auth/mail-confirmations', { token, password: goodPassword }),
      await visitor().post('/auth/mail-confirmations', { token, password: goodPassword }),
    ]
    expect(both.map(({ status }) => status)).toEqual([204, 204])
    expect(
      await rows('select 1 from organisation o join person p on p.id = o.created_by where p.email = $1', [
        'twice@startup.example',
      ]),
    ).toHaveLength(1)
  })

  it('at the same moment makes one person and one organisation', async () => {
    await visitor().post('/auth/registrations', wish('race@startup.example'))
    const token = await tokenFor('race@startup.example')
    await Promise.all(
      Array.from({ length: 8 }, () => visitor().post('/auth/mail-confirmations', { token, password: goodPassword })),
    )
    expect(
      await rows('select 1 from organisation o join person p on p.id = o.created_by where p.email = $1', [
        'race@startup.example',
      ]),
    ).toHaveLength(1)
  })

  it('belongs to the registration whose link was opened; the others of that address are void', async () => {
    await visitor().post('/auth/registrations', wish('contested@startup.example', { password: attackersPassword }))
    const attacker = await tokenFor('contested@startup.example')
    await visitor().post('/auth/registrations', wish('contested@startup.example'))
    const owner = await tokenFor('contested@startup.example')
    expect((await visitor().post('/auth/mail-confirmations', { token: owner, password: goodPassword })).status).toBe(
      204,
    )
    expect(
      (await visitor().post('/auth/mail-confirmations', { token: attacker, password: attackersPassword })).status,
    ).toBe(422)
    const attackerSignsIn = { email: 'contested@startup.example', password: attackersPassword }
    expect((await visitor().post('/auth/sessions', attackerSignsIn)).status).toBe(401)
  })

  it('never opens to another who registered the address with a password of theirs', async () => {
    const email = 'victim@startup.example'
    await visitor().post('/auth/registrations', wish(email, { password: attackersPassword }))
    const token = await tokenFor(email)
    for (const password of [goodPassword, '', 'x'])
      expect(await visitor().post('/auth/mail-confirmations', { token, password })).toMatchObject({
        status: 422,
        body: {
          code: 'identity.password-not-chosen',
          errors: [{ pointer: '/password', code: 'identity.password-not-chosen' }],
        },
      })
    expect((await visitor().post('/auth/sessions', { email, password: attackersPassword })).status).toBe(401)
    await visitor().post('/auth/registrations', wish(email))
    const own = { token: await tokenFor(email), password: goodPassword }
    expect((await visitor().post('/auth/mail-confirmations', own)).status).toBe(204)
    expect((await visitor().post('/auth/mail-confirmations', { token, password: attackersPassword })).status).toBe(422)
    expect((await visitor().post('/auth/sessions', { email, password: goodPassword })).status).toBe(200)
  })

  it('is refused with an expired link', async () => {
    await visitor().post('/auth/registrations', wish('late@startup.example'))
    await rows("update registration set expires_at = '2000-01-01' where email = $1", ['late@startup.example'])
    const answer = await visitor().post('/auth/mail-confirmations', {
      token: await tokenFor('late@startup.example'),
      password: goodPassword,
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'identity.token-not-valid' } })
  })
})
