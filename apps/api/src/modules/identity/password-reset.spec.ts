import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { IdentityModule, MailTokens } from './index'
import { aPerson, asOwner, goodPassword, type SeededPerson } from './test-people'
import { Visitor } from './test-visitor'

const newPassword = 'fünf graue Reiher'

let test: TestApplication
let owner: SeededPerson
let network = 0
const visitor = () => new Visitor(test.app, `198.51.100.${(network += 1)}`)
const rows = <Row>(sql: string, values: readonly unknown[] = []) => asOwner<Row>(test.database.ownerUrl, sql, values)

const requestedToken = async (email: string) => {
  expect((await visitor().post('/auth/password-resets', { email })).status).toBe(202)
  const [row] = await rows<{ id: string }>('select id from mail_token order by created_at desc limit 1')
  return test.app.get(MailTokens, { strict: false }).passwordResetToken(row!.id)
}

const changes = (token: string, password = newPassword) => visitor().post('/auth/password-changes', { token, password })
const signsIn = async (password: string) =>
  (await visitor().post('/auth/sessions', { email: owner.email, password })).status

beforeAll(async () => {
  test = await startTestApplication([IdentityModule])
})
beforeEach(async () => {
  await rows('truncate person, attempt, session cascade')
  owner = await aPerson(test.database.ownerUrl, { name: `firm-${network}` })
})
afterAll(() => test.close())

describe('renewing a password', () => {
  it('changes it, ends every session and is told to the outbox', async () => {
    const elsewhere = visitor()
    await elsewhere.post('/auth/sessions', { email: owner.email, password: goodPassword })
    expect((await changes(await requestedToken(owner.email))).status).toBe(204)
    expect((await elsewhere.get<{ person: unknown }>('/me')).body.person).toBeNull()
    expect([await signsIn(goodPassword), await signsIn(newPassword)]).toEqual([401, 200])
    const [event] = await rows(
      "select type, actor_id, payload from event where type = 'identity.password-changed' order by id desc limit 1",
    )
    expect(event).toEqual({
      type: 'identity.password-changed',
      actor_id: owner.personId,
      payload: { personId: owner.personId },
    })
  })

  it('leaves the sessions of others alone', async () => {
    const other = await aPerson(test.database.ownerUrl, { name: `other-${network}` })
    const elsewhere = visitor()
    await elsewhere.post('/auth/sessions', { email: other.email, password: goodPassword })
    await changes(await requestedToken(owner.email))
    expect((await elsewhere.get<{ person: unknown }>('/me')).body.person).not.toBeNull()
  })

  it('works once per link, and a used link closes its older brothers', async () => {
    const older = await requestedToken(owner.email)
    const newer = await requestedToken(owner.email)
    expect((await changes(newer)).status).toBe(204)
    expect((await changes(newer, 'sechs rote Milane')).status).toBe(422)
    expect((await changes(older, 'sechs rote Milane')).status).toBe(422)
    expect(await signsIn(newPassword)).toBe(200)
  })

  it('at the same moment works once', async () => {
    const token = await requestedToken(owner.email)
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((sign) => changes(token, `${newPassword} ${sign}`)))
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
  })

  it('is refused with an expired link', async () => {
    const token = await requestedToken(owner.email)
    await rows("update mail_token set expires_at = now() - interval '1 second'")
    expect((await changes(token)).status).toBe(422)
  })

  it('does not use the link up when the new password is turned down', async () => {
    const token = await requestedToken(owner.email)
    expect(await changes(token, 'password1234')).toMatchObject({
      status: 422,
      body: {
        code: 'identity.password-refused',
        errors: [{ pointer: '/password', code: 'identity.password-too-common' }],
      },
    })
    expect((await changes(token)).status).toBe(204)
  })

  it('answers an unknown and a disabled address as a known one, and makes no token for them', async () => {
    const ask = async (email: string) => {
      const { status, body, headers } = await visitor().post('/auth/password-resets', { email })
      return { status, body, length: headers['content-length'] }
    }
    const known = await ask(owner.email)
    await rows('update person set disabled_at = now() where id = $1', [owner.personId])
    expect(await ask(owner.email)).toEqual(known)
    expect(await ask('nobody@startup.example')).toEqual(known)
    expect(await rows('select 1 from mail_token')).toHaveLength(1)
  })
})
