import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { startTestApplication, type TestApplication } from './test-application'
import { layWeb } from './test-web'

let test: TestApplication
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rechenlotse-web-'))
  layWeb(folder)
  test = await startTestApplication([], { WEB_FOLDER: folder })
})
afterAll(async () => {
  await test?.close()
  rmSync(folder, { recursive: true })
})
const get = (url: string, headers = {}) => test.app.inject({ url, headers })

describe('a public page', () => {
  it('is rendered with what the API says, without a way over the network', async () => {
    const { body, headers } = await get('/offers/one')
    expect(body).toContain('Page /offers/one, time 1, API ok')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
  })

  it('is rendered once for all who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/offers/many')))
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set([expect.stringContaining('time 1,')]))
  })

  it('is the shell for whoever comes when too many pages are being made', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, place) => get(`/offers/at-once-${place}`)))
    const rendered = answers.filter(({ body }) => body.includes('Page'))
    expect(rendered.length).toBeGreaterThan(0)
    expect(rendered.length).toBeLessThan(20)
    expect(answers.every(({ statusCode }) => statusCode === 200)).toBe(true)
  })

  it('is sent compressed, and not again to whoever has it', async () => {
    const { rawPayload, headers, body } = await get('/offers/two', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBe('br')
    expect(body).not.toContain('Page')
    expect(brotliDecompressSync(rawPayload).toString()).toContain('Page /offers/two')
    const again = await get('/offers/two', { 'if-none-match': headers.etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it.each([
    ['with a query, which only the browser reads', '/offers/three?country=DE'],
    ['that strangers do not read', '/desk'],
    ['that cannot be rendered', '/broken'],
    ['of the name of the shell', '/index.html'],
    ['in another spelling', '/OFFERS/one'],
    ['with a slash at the end', '/offers/one/'],
    ['with a slash too many', '/offers//one'],
  ])('%s is the shell', async (_, url) => {
    const { statusCode, body } = await get(url)
    expect([statusCode, body]).toEqual([200, '<!doctype html><title>Shell</title>'])
  })
})
