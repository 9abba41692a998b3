import { Clock } from '../../platform/clock/clock'
import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { IdentityModule, PasswordHasher } from './index'
import { aPerson, asOwner, goodPassword, type SeededPerson } from './test-people'
import { Visitor } from './test-visitor'

let test: TestApplication
let owner: SeededPerson
let network = 0
const visitor = () => new Visitor(test.app, `198.51.100.${(network += 1)}`)
const rows = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(test.database.ownerUrl, sql, values)
const sessions = async () => (await rows<{ sid: string }>('select sid from session order by sid')).map(({ sid }) => sid)
const rightful = () => ({ email: owner.email, password: goodPassword })

beforeAll(async () => {
  test = await startTestApplication([IdentityModule])
  // Counting windows begin at full hours: a clock that stands keeps all tries of a spec in one.
  const standing = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + 1000)
  test.app.get(Clock, { strict: false }).now = () => standing
  owner = await aPerson(test.database.ownerUrl, { name: 'firm' })
})
beforeEach(async () => {
  await rows('delete from attempt')
  await rows('delete from session')
})
afterAll(() => test.close())

describe('signing in', () => {
  it('needs no cookie before and gives an HttpOnly, SameSite one', async () => {
    expect((await visitor().get('/me')).headers['set-cookie']).toBeUndefined()
    const answer = await visitor().post('/auth/sessions', rightful())
    const cookies = [answer.headers['set-cookie']].flat().map(String).sort()
    expect(cookies).toEqual([
      expect.stringMatching(/^device=.+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^session=.+; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/),
    ])
    expect(await sessions()).toHaveLength(1)
  })

  it('gives a new session id each time, so that a planted one is worth nothing', async () => {
    const victim = visitor()
    await victim.post('/auth/sessions', rightful())
    const planted = victim.cookie
    const before = await sessions()
    await victim.post('/auth/sessions', rightful())
    const after = await sessions()
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    const attacker = visitor()
    attacker.takeCookie(planted)
    expect((await attacker.get<{ person: unknown }>('/me')).body.person).toBeNull()
  })

  it('says the same to a wrong password, an unknown address and a disabled person, at the price of one computation each', async () => {
    const disabled = await aPerson(test.database.ownerUrl, { name: 'disabled' })
    await rows('update person set disabled_at = now() where id = $1', [disabled.personId])
    const hasher = test.app.get(PasswordHasher, { strict: false })
    const answers = []
    for (const [email, password] of [
      [owner.email, 'ein anderes Kennwort'],
      ['nobody@startup.example', goodPassword],
      [disabled.email, goodPassword],
      ['no address at all', goodPassword],
    ]) {
      const before = hasher.computed
      const { status, body } = await visitor().post('/auth/sessions', { email, password })
      const { instance: _instance, ...rest } = body
      answers.push({ status, body: rest, computed: hasher.computed - before })
    }
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ status: 401, computed: 1, body: { code: 'identity.credentials-wrong' } })
    expect(await sessions()).toEqual([])
  })

  it('hears 25 wrong tries in five minutes from one network over all accounts', async () => {
    const one = visitor()
    for (let time = 0; time < 25; time += 1)
      await one.post('/auth/sessions', { email: `guess-${time}@startup.example`, password: goodPassword })
    expect((await one.post('/auth/sessions', rightful())).status).toBe(429)
    expect((await visitor().post('/auth/sessions', rightful())).status).toBe(200)
  })

  it('does not count what was rightful', async () => {
    const one = visitor()
    for (let time = 0; time < 30; time += 1) expect((await one.post('/auth/sessions', rightful())).status).toBe(200)
  })

  it('keeps no address and no account in the counters', async () => {
    await visitor().post('/auth/sessions', { email: owner.email, password: 'ein anderes Kennwort' })
    expect(JSON.stringify(await rows('select * from attempt'))).not.toMatch(/198\.51|firm/)
  })
})

describe('a session', () => {
  it('ends at sign-out, in the database too', async () => {
    const person = visitor()
    await person.post('/auth/sessions', rightful())
    const kept = person.cookie
    expect((await person.send('DELETE', '/auth/sessions/current')).status).toBe(204)
    expect(person.cookie).not.toContain('session=')
    expect(await sessions()).toEqual([])
    const thief = visitor()
    thief.takeCookie(kept)
    expect((await thief.get<{ person: unknown }>('/me')).body.person).toBeNull()
  })

  it('is worth nothing from the moment the person is disabled', async () => {
    const leaver = await aPerson(test.database.ownerUrl, { name: 'leaver' })
    const person = visitor()
    await person.post('/auth/sessions', { email: leaver.email, password: goodPassword })
    await rows('update person set disabled_at = now() where id = $1', [leaver.personId])
    expect((await person.get<{ person: unknown }>('/me')).body.person).toBeNull()
    expect((await person.send('PATCH', '/me', { body: { name: 'still here' } })).status).toBe(401)
  })

  it('follows the memberships of the moment', async () => {
    const member = await aPerson(test.database.ownerUrl, { name: 'member' })
    const person = visitor()
    await person.post('/auth/sessions', { email: member.email, password: goodPassword })
    await rows('delete from membership where person_id = $1', [member.personId])
    expect((await person.get('/me')).body['memberships']).toEqual([])
  })

  it('ends two hours after its last use, and twelve hours after sign-in whatever happens', async () => {
    const hoursLeft = async () =>
      (
        await rows<{ hours: number }>('select extract(epoch from expire - now())::float / 3600 as hours from session')
      )[0]!.hours
    const person = visitor()
    await person.post('/auth/sessions', rightful())
    expect(await hoursLeft()).toBeCloseTo(2, 1)
    await rows("update session set expire = now() + interval '1 hour'")
    expect((await person.get<{ person: unknown }>('/me')).body.person).not.toBeNull()
    expect(await hoursLeft()).toBeCloseTo(2, 1)
    const [kept] = await rows<{ hours: number }>(
      `select extract(epoch from (sess->'cookie'->>'expires')::timestamptz - now())::float / 3600 as hours from session`,
    )
    expect(kept!.hours).toBeCloseTo(12, 1)
    await rows(`update session set expire = now() + interval '1 minute',
      sess = jsonb_set(sess::jsonb, '{cookie,expires}', to_jsonb(now() + interval '30 minutes'))`)
    await person.get('/me')
    expect(await hoursLeft()).toBeCloseTo(0.5, 1)
    await rows("update session set expire = now() - interval '1 second'")
    expect((await person.get<{ person: unknown }>('/me')).body.person).toBeNull()
  })

  it('with a forged signature is none', async () => {
    const forger = visitor()
    forger.takeCookie('session=abcdefghijklmnopqrstuvwxyz.forged')
    expect((await forger.get<{ person: unknown }>('/me')).body.person).toBeNull()
  })

  it('may not be borrowed by another site', async () => {
    const person = visitor()
    await person.post('/auth/sessions', rightful())
    const answer = await person.send('PATCH', '/me', {
      body: { name: 'X' },
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(answer).toMatchObject({ status: 403, body: { code: 'http.cross-site-request' } })
  })
})

describe('the own entry', () => {
  it('changes name and language and nothing else', async () => {
    const person = visitor()
    await person.post('/auth/sessions', rightful())
    const answer = await person.send('PATCH', '/me', { body: { name: '  Neue\tInhaberin ', locale: 'en' } })
    expect(answer).toMatchObject({
      status: 200,
      body: { person: { name: 'Neue Inhaberin', locale: 'en', email: owner.email } },
    })
    for (const extra of [
      { isAdministrator: true },
      { email: 'other@startup.example' },
      { memberships: [] },
      { id: owner.personId },
    ])
      expect((await person.send('PATCH', '/me', { body: extra })).status).toBe(422)
  })

  it('cannot be changed by anybody who is not signed in', async () => {
    expect(await visitor().send('PATCH', '/me', { body: { name: 'X' } })).toMatchObject({
      status: 401,
      body: { code: 'identity.sign-in-needed' },
    })
  })
})
