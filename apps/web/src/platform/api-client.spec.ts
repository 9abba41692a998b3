import { api, dataOf } from './api-client'
import { Problem } from './problem'
import { TestServer, type GivenAnswer } from './test-server'

let server: TestServer
let answer: GivenAnswer | null

beforeEach(async () => {
  server = new TestServer(() => answer)
  await server.open()
})
afterEach(() => server.close())

const readMail = (id: string, signal: AbortSignal | null = null) =>
  dataOf(api.GET('/api/v1/mailbox/{id}', { params: { path: { id } }, signal }))

const caught = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => error,
  )

describe('a call of the API', () => {
  it('returns what was answered', async () => {
    answer = { body: { subject: 'Hallo' } }
    expect(await readMail('m1')).toEqual({ subject: 'Hallo' })
  })

  it('keeps what somebody writes into an address inside its place there', async () => {
    answer = { body: {} }
    await readMail('../me?a=ä')
    expect(server.calls.map(({ path }) => path)).toEqual(['/mailbox/..%2Fme%3Fa%3D%C3%A4'])
  })

  it('says in which version a draft was changed', async () => {
    answer = { body: { version: 8, savedAt: '2026-11-24T10:00:00Z' } }
    const params = { path: { id: 'a1' }, header: { 'If-Match': '"7"' } }
    await api.PUT('/api/v1/applications/{id}/answers', { params, body: { answers: { title: null } } })
    const [call] = server.sentTo('PUT', '/applications/a1/answers')
    expect(call).toMatchObject({ body: { answers: { title: null } }, headers: { 'if-match': '"7"' } })
  })

  it('has no data where the answer has none', async () => {
    answer = { status: 204 }
    expect((await api.DELETE('/api/v1/auth/sessions/current')).data).toBeUndefined()
  })

  it('fails with the problem that the server names', async () => {
    answer = { status: 404, body: { code: 'notification.not-found', title: 'Not found', status: 404 } }
    const error = await caught(readMail('m1'))
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({ status: 404, code: 'notification.not-found', document: { title: 'Not found' } })
  })

  it('fails without a document where the server names no problem', async () => {
    answer = { status: 502 }
    expect(await caught(readMail('m1'))).toMatchObject({ status: 502, code: 'platform.unexpected', document: null })
  })

  it('fails with status 0 where no answer comes', async () => {
    answer = null
    const error = await caught(readMail('m1'))
    expect(error).toBeInstanceOf(Problem)
    expect(error).toMatchObject({ status: 0, code: 'platform.unreachable' })
  })

  it('stays given up where the caller gave up', async () => {
    answer = { body: {} }
    const error = await caught(readMail('m1', AbortSignal.abort()))
    expect(error).not.toBeInstanceOf(Problem)
    expect(error).toMatchObject({ name: 'AbortError' })
  })
})
