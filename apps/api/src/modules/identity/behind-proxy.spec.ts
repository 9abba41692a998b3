import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { IdentityModule } from './index'
import { aPerson, asOwner, goodPassword } from './test-people'

let test: TestApplication
beforeAll(async () => {
  test = await startTestApplication([IdentityModule], {
    PUBLIC_URL: 'https://lotse.example',
    SMTP_URL: 'smtp://127.0.0.1:9',
    TRUST_PROXY: '1',
  })
  await aPerson(test.database.ownerUrl, { name: 'firm' })
})
afterAll(() => test.close())

const signIn = (headers: Readonly<Record<string, string>>) =>
  test.app.inject({
    method: 'POST',
    url: '/api/v1/auth/sessions',
    payload: { email: 'firm@applicant.example', password: goodPassword },
    headers,
  })

describe('signing in behind a proxy', () => {
  it('gives the cookies of https', async () => {
    const answer = await signIn({ 'x-forwarded-proto': 'https' })
    expect(answer.statusCode).toBe(200)
    expect(answer.cookies.map(({ name, secure }) => [name, secure]).sort()).toEqual([
      ['__Host-device', true],
      ['__Host-session', true],
    ])
  })

  it.each([{}, { 'x-forwarded-proto': 'http' }])(
    'that says %j is refused in so many words, and opens no session',
    async (headers) => {
      await asOwner(test.database.ownerUrl, 'delete from session')
      const answer = await signIn(headers)
      expect([answer.statusCode, answer.json().code]).toEqual([409, 'http.https-not-told'])
      expect(await asOwner(test.database.ownerUrl, 'select 1 from session')).toEqual([])
    },
  )
})
