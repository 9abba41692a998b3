import fastifyCookie from '@fastify/cookie'
import fastify from 'fastify'
import { registerCsrf } from './csrf'
import { RefusalError } from './refusal-error'

const appWith = async (publicOrigin: string | null = 'https://portal.example') => {
  const app = fastify()
  await app.register(fastifyCookie)
  registerCsrf(app, { cookieName: 'session', publicOrigin })
  app.setErrorHandler((error, _, reply) =>
    reply
      .code(error instanceof RefusalError ? 403 : 500)
      .send({ code: error instanceof RefusalError ? error.refusal.code : '' }),
  )
  app.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/', handler: async () => ({ done: true }) })
  await app.ready()
  return app
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const call = async (method: Method, headers: Record<string, string>, publicOrigin?: string | null) => {
  const app = await appWith(publicOrigin)
  const answer = await app.inject({ method, url: '/', headers })
  await app.close()
  return answer.statusCode === 200 ? 'heard' : answer.json<{ code: string }>().code
}

const cookie = 'theme=dark; session=abc.def'

describe('a request that changes something', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    '%s with a session is refused from elsewhere',
    async (method) => {
      for (const site of ['cross-site', 'same-site', 'nonsense', ''])
        expect(await call(method, { cookie, 'sec-fetch-site': site })).toBe('http.cross-site-request')
      expect(await call(method, { cookie, origin: 'https://evil.example' })).toBe('http.cross-site-request')
      expect(await call(method, { cookie, origin: 'null' })).toBe('http.cross-site-request')
      expect(await call(method, { cookie })).toBe('http.cross-site-request')
    },
  )

  it('is not excused by a matching origin when the browser says cross-site', async () => {
    const headers = { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://portal.example' }
    expect(await call('POST', headers)).toBe('http.cross-site-request')
  })

  it.each(['same-origin', 'none'])('is heard when the browser says %s', async (site) => {
    expect(await call('POST', { cookie, 'sec-fetch-site': site })).toBe('heard')
  })

  it('is heard from the own origin where the browser says nothing', async () => {
    expect(await call('POST', { cookie, origin: 'https://portal.example' })).toBe('heard')
    expect(await call('POST', { cookie, origin: 'http://localhost:3000', host: 'localhost:3000' }, null)).toBe('heard')
    expect(await call('POST', { cookie, origin: 'http://localhost:3001', host: 'localhost:3000' }, null)).toBe(
      'http.cross-site-request',
    )
  })

  it.each(['session =abc.def', 'theme=dark;session="abc.def"', 'a=b;\tsession=abc.def'])(
    'carries a session as the cookies are read, not as they look: %j',
    async (spelled) => {
      expect(await call('POST', { cookie: spelled, 'sec-fetch-site': 'cross-site' })).toBe('http.cross-site-request')
    },
  )

  it('is heard without a session, from anywhere', async () => {
    expect(await call('POST', { 'sec-fetch-site': 'cross-site', cookie: 'sessions=1' })).toBe('heard')
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'with a session brings no body of type %s',
    async (type) => {
      const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': type, 'content-length': '2' }
      expect(await call('POST', headers)).toBe('http.body-not-json')
    },
  )
})

it('reading is heard from everywhere', async () => {
  expect(await call('GET', { cookie, 'sec-fetch-site': 'cross-site' })).toBe('heard')
})
