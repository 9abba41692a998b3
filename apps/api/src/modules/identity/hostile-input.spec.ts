import { startTestApplication, type TestApplication } from '../../platform/http/test-application'
import { IdentityModule } from './index'
import { aPerson, asOwner, goodPassword, type SeededPerson } from './test-people'
import { Visitor } from './test-visitor'

type Body = Readonly<Record<string, unknown>>
type Method = 'POST' | 'PATCH'
interface Problem {
  readonly code: string
  readonly status: number
  readonly errors?: readonly { readonly pointer: string }[]
}

const routes: readonly (readonly [Method, string, Body])[] = [
  [
    'POST',
    '/auth/registrations',
    {
      email: 'new@startup.example',
      password: goodPassword,
      name: 'Gründerin',
      locale: 'de',
      organisation: { name: 'Musterwerke GmbH', kind: 'startup', country: 'DE', land: 'DE-NI' },
    },
  ],
  ['POST', '/auth/mail-confirmations', { token: 'A'.repeat(64), password: goodPassword }],
  ['POST', '/auth/sessions', { email: 'firm@applicant.example', password: goodPassword }],
  ['POST', '/auth/password-resets', { email: 'firm@applicant.example' }],
  ['POST', '/auth/password-changes', { token: 'A'.repeat(64), password: goodPassword }],
  ['PATCH', '/me', { name: 'Gründerin', locale: 'de' }],
]
const optional = ['/organisation/land', '/me/name', '/me/locale']

let test: TestApplication
let firm: SeededPerson
let session: string
let network = 0

const visitor = () => new Visitor(test.app, `2001:db8:${(network += 1).toString(16)}::1`)
const signedIn = () => {
  const person = visitor()
  person.takeCookie(session)
  return person
}
const rows = <Row>(sql: string) => asOwner<Row>(test.database.ownerUrl, sql)

const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      ['person', 'registration', 'organisation', 'membership', 'mail_token', 'event', 'audit_entry', 'session'].map(
        async (table) => [table, await rows(`select * from ${table} order by 1`)] as const,
      ),
    ),
  )

const send = async (method: Method, path: string, body: unknown) => {
  const answer = await (path === '/me' ? signedIn() : visitor()).send<Problem>(method, path, { body })
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at .+\.ts:|stack|select |insert /i)
  if (answer.status >= 400) expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  return answer
}

const pointersOf = (body: Problem) => (body.errors ?? []).map(({ pointer }) => pointer)

const put = (body: Body, path: string, value: unknown): Body => {
  const [head = '', ...rest] = path.slice(1).split('/')
  const inner = rest.length === 0 ? value : put(body[head] as Body, `/${rest.join('/')}`, value)
  return { ...body, [head]: inner }
}

const leaves = (body: Body, parent = ''): readonly string[] =>
  Object.entries(body).flatMap(([key, value]) =>
    typeof value === 'object'
      ? [`${parent}/${key}`, ...leaves(value as Body, `${parent}/${key}`)]
      : [`${parent}/${key}`],
  )

const wrongValues: readonly (readonly [string, unknown])[] = [
  ['a number', 7],
  ['a truth', true],
  ['nothing', null],
  ['a list', ['x']],
  ['an object', { $ne: '' }],
  ['a very long text', 'x'.repeat(100_000)],
  ['an endless number', 1e308],
]

beforeAll(async () => {
  test = await startTestApplication([IdentityModule])
  firm = await aPerson(test.database.ownerUrl, { name: 'firm' })
  const person = visitor()
  await person.post('/auth/sessions', { email: firm.email, password: goodPassword })
  session = person.cookie
})
afterAll(() => test.close())

describe.each(routes)('%s %s', (method, path, good) => {
  let before: Record<string, unknown>
  beforeAll(async () => {
    before = await everything()
  })
  afterAll(async () => {
    expect(await everything()).toEqual(before)
  })

  it('names every field of the wrong type, one pointer per fault, and writes nothing', async () => {
    for (const leaf of leaves(good))
      for (const [what, value] of wrongValues) {
        if (value === null && optional.includes(path === '/me' ? `/me${leaf}` : leaf) && path !== '/me') continue
        const { status, body } = await send(method, path, put(good, leaf, value))
        const told = {
          leaf,
          what,
          status,
          found: pointersOf(body).some((pointer) => pointer === leaf || pointer.startsWith(`${leaf}/`)),
        }
        expect(told).toEqual({ leaf, what, status: 422, found: true })
      }
  })

  it('misses every field that is left out', async () => {
    for (const leaf of leaves(good)) {
      if (path === '/me' || optional.includes(leaf)) continue
      const { status, body } = await send(method, path, put(good, leaf, undefined))
      expect({ leaf, status, pointers: pointersOf(body) }).toEqual({ leaf, status: 422, pointers: [leaf] })
    }
  })

  it('refuses fields that nobody asked for, at every depth', async () => {
    for (const extra of ['isAdministrator', 'id', 'constructor', 'role', '$where', 'a/b~c']) {
      const { status, body } = await send(method, path, { ...good, [extra]: 'x' })
      const pointer = `/${extra.replaceAll('~', '~0').replaceAll('/', '~1')}`
      expect({ extra, status, pointers: pointersOf(body) }).toEqual({ extra, status: 422, pointers: [pointer] })
    }
    if (good['organisation'] === undefined) return
    const { status, body } = await send(method, path, put(good, '/organisation/provider', 'kisski'))
    expect({ status, pointers: pointersOf(body) }).toEqual({ status: 422, pointers: ['/organisation/provider'] })
  })

  it('refuses a polluted prototype', async () => {
    const text = JSON.stringify(good).replace('{', '{"__proto__":{"isAdministrator":true},')
    expect((await send(method, path, text)).status).toBeGreaterThanOrEqual(400)
    expect(({} as Body)['isAdministrator']).toBeUndefined()
  })

  it.each([
    ['cut off', '{"email": "a'],
    ['no JSON', 'email=a'],
    ['empty', ''],
    ['a comment', '{} // x'],
  ])('refuses a body that is %s with 400', async (_, text) => {
    expect((await send(method, path, text)).status).toBe(400)
  })

  it.each(['[]', '"text"', '7', 'null', 'true'])('refuses the body %s', async (text) => {
    const { status } = await send(method, path, text)
    expect(status === 400 || status === 422).toBe(true)
  })

  it('refuses a body over 256 kB with 413 and a deeply nested one', async () => {
    expect((await send(method, path, { ...good, padding: 'x'.repeat(257 * 1024) })).status).toBe(413)
    const deep = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const { status } = await send(method, path, deep)
    expect(status === 400 || status === 422).toBe(true)
  })

  it('takes no form', async () => {
    const answer = await visitor().send<Problem>(method, path, {
      body: 'email=a&password=b',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(415)
  })
})

it('texts that try to break out are only text', async () => {
  const hostile = [
    "'; drop table person; --",
    '${7*7}',
    '{{constructor}}',
    '<script>alert(1)</script>',
    'a\r\nBcc: x@y.example',
    '../../etc/passwd',
    '%00',
  ]
  for (const text of hostile) {
    const email = await send('POST', '/auth/sessions', { email: text, password: text })
    expect(email.status).toBe(401)
    expect((await send('POST', '/auth/password-resets', { email: `${text}@startup.example` })).status).toBeLessThan(500)
    expect((await send('POST', '/auth/mail-confirmations', { token: text, password: text })).status).toBe(422)
    expect((await send('POST', '/auth/password-changes', { token: text, password: text })).status).toBe(422)
    const { status } = await send('PATCH', '/me', { name: `A${text}Z` })
    expect(status).toBe(200)
  }
  const [person] = await rows<{ name: string }>('select name from person')
  expect(person!.name).toMatch(/^A.*Z$/)
})

it.each(['\u200b\u200d', '\u2800\u2800', '\u202egnp.exe', 'a\u2066b'])(
  'the name %j, which nobody can read as it stands, is refused for people and for organisations',
  async (name) => {
    const missing = { code: 'identity.name-missing', pointer: '/name' }
    expect((await send('PATCH', '/me', { name })).body.errors).toEqual([missing])
    const [[method, path, good]] = routes as [(typeof routes)[0]]
    const { body } = await send(method, path, { ...put(good, '/organisation/name', name), name })
    expect(pointersOf(body)).toEqual(['/name', '/organisation/name'])
  },
)

it.each(['a\u0000b', 'a\ud800b'])('the text %j, which no database keeps, is refused at its place', async (text) => {
  for (const [method, path, body, pointer] of [
    ['POST', '/auth/sessions', { email: 'founder@startup.example', password: text }, '/password'],
    ['PATCH', '/me', { name: text }, '/name'],
  ] as const) {
    const answer = await send(method, path, body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([{ pointer, code: 'http.text-not-storable' }])
  }
})
