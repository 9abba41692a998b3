import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { createAdministrator, IdentityModule } from './index'
import { aPerson, asOwner, goodPassword } from './test-people'
import { Visitor } from './test-visitor'

const secret = 'only-for-specs-only-for-specs-only'

let test: TestApplication
const make = (...args: readonly string[]) => createAdministrator(test.database.ownerUrl, args, secret)

beforeAll(async () => {
  test = await startTestApplication([IdentityModule])
})
afterAll(() => test.close())

const setPassword = async (path: string) => {
  const token = path.split('#token=')[1]
  return (await new Visitor(test.app).post('/auth/password-changes', { token, password: goodPassword })).status
}

describe('the first administrator', () => {
  it('is made by the command, sets the own password once and signs in', async () => {
    const path = await make('--email', 'Admin@Operator.example', '--name', 'Administration')
    expect([await setPassword(path), await setPassword(path)]).toEqual([204, 422])
    const answer = await new Visitor(test.app).post('/auth/sessions', {
      email: 'admin@operator.example',
      password: goodPassword,
    })
    expect(answer).toMatchObject({
      status: 200,
      body: { person: { isAdministrator: true, isDemo: false }, memberships: [] },
    })
  })

  it('may be somebody who is already known, who keeps the password until a new one is set', async () => {
    const known = await aPerson(test.database.ownerUrl, { name: 'known' })
    await make('--email', known.email)
    const answer = await new Visitor(test.app).post('/auth/sessions', { email: known.email, password: goodPassword })
    expect(answer).toMatchObject({ status: 200, body: { person: { isAdministrator: true, name: 'known' } } })
  })

  it('leaves a trace', async () => {
    const events = await asOwner(
      test.database.ownerUrl,
      "select 1 from event where type = 'identity.administrator-created'",
    )
    expect(events).toHaveLength(2)
  })

  it.each([[[]], [['--email', 'nonsense']]])('is not made of %j', async (args) => {
    await expect(make(...args)).rejects.toThrow('usage: create-administrator')
  })
})
