import { attemptLimits } from '@rechenlotse/domain/identity'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { Clock } from '../../platform/clock/clock'
import { Config } from '../../platform/config/config'
import { createApplication } from '../../platform/http/create-application'
import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { IdentityModule, PasswordHasher } from './index'
import { aPerson, asOwner, goodPassword, type SeededPerson } from './test-people'
import { Visitor } from './test-visitor'

const strict = attemptLimits['sign-in-by-account-and-network'].attempts

let test: TestApplication
let second: NestFastifyApplication
let owner: SeededPerson
let network = 0
const address = () => `198.51.100.${(network += 1)}`
const visitor = () => new Visitor(test.app, address())
const rows = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(test.database.ownerUrl, sql, values)
const rightful = () => ({ email: owner.email, password: goodPassword })
const wrong = () => ({ email: owner.email, password: 'ein anderes Kennwort' })
const signIn = async (who: Visitor, credentials: object) => (await who.post('/auth/sessions', credentials)).status

const guess = async (who: Visitor, times: number) => {
  const statuses = []
  for (let time = 0; time < times; time += 1) statuses.push(await signIn(who, wrong()))
  return statuses
}

beforeAll(async () => {
  test = await startTestApplication([IdentityModule])
  second = await createApplication(test.app.get(Config, { strict: false }), [IdentityModule])
  // Counting windows begin at full hours: a clock that stands keeps all tries of a spec in one.
  const standing = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + 1000)
  for (const app of [test.app, second]) app.get(Clock, { strict: false }).now = () => standing
  owner = await aPerson(test.database.ownerUrl, { name: 'firm' })
})
beforeEach(() => rows('delete from attempt'))
afterAll(async () => {
  await second.close()
  await test.close()
})

describe('whoever guesses at an account', () => {
  it('is heard 25 times an hour from one network, over all processes, and is not even compared after that', async () => {
    const here = address()
    const hasher = test.app.get(PasswordHasher, { strict: false })
    const heard = [
      ...(await guess(new Visitor(test.app, here), strict - 10)),
      ...(await guess(new Visitor(second, here), 10)),
    ]
    expect(heard.every((status) => status === 401)).toBe(true)
    await rows("delete from attempt where bucket like 'sign-in-by-address:%'")
    const before = hasher.computed
    expect(await signIn(new Visitor(test.app, here), rightful())).toBe(429)
    expect(await signIn(new Visitor(second, here), rightful())).toBe(429)
    expect(hasher.computed).toBe(before)
  })

  it('does not shut its owner out, who signs in from another network', async () => {
    await guess(visitor(), strict + 1)
    expect(await signIn(visitor(), rightful())).toBe(200)
  })

  it('does not shut its owner out on the same network, on a device where the owner signed in before', async () => {
    const here = address()
    const known = new Visitor(test.app, here)
    expect(await signIn(known, rightful())).toBe(200)
    await known.send('DELETE', '/auth/sessions/current')
    await guess(new Visitor(test.app, here), strict + 1)
    expect(await signIn(new Visitor(test.app, here), rightful())).toBe(429)
    expect(await signIn(known, rightful())).toBe(200)
  })

  it('from many networks is stopped by the ceiling, which does not count the known device', async () => {
    const known = visitor()
    await signIn(known, rightful())
    await guess(visitor(), 1)
    await rows("update attempt set hits = $1 where bucket like 'sign-in-by-account:%'", [
      attemptLimits['sign-in-by-account'].attempts,
    ])
    expect(await signIn(visitor(), rightful())).toBe(429)
    expect(await signIn(known, rightful())).toBe(200)
  })

  it('finds no way around in a device of another account, nor in more tries on a known one', async () => {
    const other = await aPerson(test.database.ownerUrl, { name: 'other' })
    const attacker = visitor()
    expect(await signIn(attacker, { email: other.email, password: goodPassword })).toBe(200)
    expect(await guess(attacker, strict + 1)).toEqual([...Array<number>(strict).fill(401), 429])
    const known = visitor()
    await signIn(known, rightful())
    expect(await guess(known, strict + 1)).toEqual([...Array<number>(strict).fill(401), 429])
  })

  it('finds no way around in a mark of a device that is forged or too old', async () => {
    const known = visitor()
    await signIn(known, rightful())
    const mark = /device=([^;]+)/.exec(known.cookie)?.[1] ?? ''
    const forged = ['', 'nonsense', mark.replace(/^./, (sign) => (sign === 'a' ? 'b' : 'a')), `${mark}x`]
    await rows("update attempt set hits = $1 where bucket like 'sign-in-by-account:%'", [
      attemptLimits['sign-in-by-account'].attempts,
    ])
    for (const cookie of forged) {
      const stranger = visitor()
      stranger.takeCookie(`device=${cookie}`)
      expect(await signIn(stranger, rightful())).toBe(429)
    }
    const clock = test.app.get(Clock, { strict: false })
    const { now } = clock
    clock.now = () => new Date(now().getTime() + 181 * 24 * 60 * 60 * 1000)
    await guess(new Visitor(test.app, '203.0.113.1'), 1)
    await rows("update attempt set hits = $1 where bucket like 'sign-in-by-account:%'", [
      attemptLimits['sign-in-by-account'].attempts,
    ])
    expect(await signIn(known, rightful())).toBe(429)
    clock.now = now
  })
})

describe('whoever has password links sent to another', () => {
  const ask = async (who: Visitor) => (await who.post('/auth/password-resets', { email: owner.email })).status

  it('does not keep the owner from asking: on another network, and on a known device', async () => {
    const here = address()
    const known = new Visitor(test.app, here)
    await signIn(known, rightful())
    const attacker = new Visitor(test.app, here)
    const statuses = []
    for (let time = 0; time < 6; time += 1) statuses.push(await ask(attacker))
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
    expect(await ask(visitor())).toBe(202)
    expect(await ask(known)).toBe(202)
  })
})
