import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliCompressSync } from 'node:zlib'
import { Body, Controller, Get, Module, Post } from '@nestjs/common'
import { Type } from 'class-transformer'
import { IsInt, IsString, Max, ValidateNested } from 'class-validator'
import { RefusalError } from './refusal-error'
import { Route } from './route'
import { startTestApplication, type TestApplication } from './test-application'
import { layWeb } from './test-web'

class Size {
  @IsInt() @Max(10) gpus!: number
}

class Wish {
  @IsString() name!: string
  @ValidateNested() @Type(() => Size) size!: Size
}

@Controller('wishes')
class WishController {
  @Post()
  @Route({ public: true, audit: 'wishes.make' })
  make(@Body() wish: Wish): Wish {
    return wish
  }

  @Get('taken')
  @Route({ public: true, audit: 'wishes.taken' })
  taken(): never {
    throw new RefusalError({ kind: 'conflict', code: 'wishes.taken', params: { by: 'somebody' } })
  }

  @Get('broken')
  @Route({ public: true, audit: 'wishes.broken' })
  broken(): never {
    throw new Error('the password is hunter2')
  }

  @Get('private')
  @Route({ policy: 'wishes.read', audit: 'wishes.read' })
  private(): string {
    return 'secret'
  }

  @Get('forgotten')
  forgotten(): string {
    return 'no policy'
  }
}

@Module({ controllers: [WishController] })
class WishModule {}

describe('the HTTP face of the product', () => {
  let test: TestApplication
  let web: string
  const post = (payload: string, type = 'application/json') =>
    test.app.inject({ method: 'POST', url: '/api/v1/wishes', payload, headers: { 'content-type': type } })
  const get = (url: string, headers = {}) => test.app.inject({ url, headers })

  beforeAll(async () => {
    web = mkdtempSync(join(tmpdir(), 'rechenlotse-web-'))
    layWeb(web, {
      'site/assets/main-4f2a.js': 'export {}',
      'site/assets/main-4f2a.js.br': brotliCompressSync('export {}'),
    })
    test = await startTestApplication([WishModule], { WEB_FOLDER: web })
  })
  afterAll(async () => {
    await test?.close()
    rmSync(web, { recursive: true })
  })

  it('answers good input', async () => {
    const answer = await post('{"name":"a","size":{"gpus":4}}')
    expect([answer.statusCode, answer.json()]).toEqual([201, { name: 'a', size: { gpus: 4 } }])
  })

  it('points at every fault of a body', async () => {
    const answer = await post('{"name":4,"size":{"gpus":1e99,"a/b":1}}')
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toMatch('application/problem+json')
    const pointers = answer.json().errors.map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code])
    expect(pointers).toEqual(
      expect.arrayContaining([
        ['/name', 'http.is-string'],
        ['/size/a~1b', 'http.field-unknown'],
      ]),
    )
    expect(pointers.some(([pointer]: string[]) => pointer === '/size/gpus')).toBe(true)
  })

  it.each([
    ['broken JSON', '{"name":', 'application/json', 400, 'http.malformed'],
    ['a prototype in disguise', '{"__proto__":{"admin":true}}', 'application/json', 422, 'http.invalid-input'],
    ['an empty body', '', 'application/json', 400, 'http.malformed'],
    ['another language', 'name=a', 'application/x-www-form-urlencoded', 415, 'http.media-type-not-supported'],
    ['plain text', 'name', 'text/plain', 415, 'http.media-type-not-supported'],
    ['a body over 256 kB', `{"name":"${'x'.repeat(270_000)}"}`, 'application/json', 413, 'http.body-too-large'],
    ['a list instead of an object', '[]', 'application/json', 422, 'http.invalid-input'],
    ['a bare word', '"word"', 'application/json', 422, 'http.invalid-input'],
    ['nothing at all', 'null', 'application/json', 422, 'http.invalid-input'],
  ])('refuses %s', async (_, body, type, status, code) => {
    const answer = await post(body, type)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    expect(answer.headers['content-type']).toMatch('application/problem+json')
  })

  it.each([
    ['/api/v1/nowhere', 404, 'http.not-found'],
    ['/api/nowhere', 404, 'http.not-found'],
    ['/api', 404, 'http.not-found'],
    ['/%ff', 400, 'http.malformed'],
    ['/api/v1/wishes/private', 401, 'identity.sign-in-needed'],
    ['/api/v1/wishes/forgotten', 403, 'http.route-not-declared'],
  ])('answers %s with a problem document', async (url, status, code) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.json()]).toEqual([status, expect.objectContaining({ status, code })])
  })

  it('says what was refused and why', async () => {
    const answer = await get('/api/v1/wishes/taken')
    expect(answer.json()).toMatchObject({ status: 409, code: 'wishes.taken', params: { by: 'somebody' } })
  })

  it('tells nothing of an unknown error but a reference number', async () => {
    const answer = await get('/api/v1/wishes/broken')
    expect(answer.json()).toMatchObject({
      status: 500,
      code: 'http.unexpected',
      instance: expect.stringMatching(/^urn:uuid:/),
    })
    expect(answer.body).not.toMatch(/hunter2|\.ts/)
  })

  it('lives, and is ready once a catalogue is published', async () => {
    expect((await get('/api/v1/health/live')).json()).toEqual({ status: 'ok' })
    expect((await get('/api/v1/health/ready')).statusCode).toBe(503)
  })

  it('lets no answer of the API be kept', async () => {
    expect((await get('/api/v1/health/live')).headers['cache-control']).toBe('no-store')
  })

  it('sends the headers that keep foreign scripts, frames and sniffers out', async () => {
    const { headers } = await get('/')
    expect(String(headers['content-security-policy']).split(';').sort()).toEqual(
      [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "object-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
      ].sort(),
    )
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin' })
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('answers no request line that names another origin', async () => {
    await test.app.listen(0, '127.0.0.1')
    const { port } = test.app.getHttpServer().address() as AddressInfo
    const line = connect(port, '127.0.0.1').end(
      'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    )
    expect(await text(line)).toMatch(/^HTTP\/1\.1 404 /)
  })

  it('serves hashed files for ever and as small as the browser can take', async () => {
    const { headers, rawPayload } = await get('/assets/main-4f2a.js', { 'accept-encoding': 'gzip, br' })
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' })
    expect(headers['content-type']).toMatch('javascript')
    expect(rawPayload.equals(brotliCompressSync('export {}'))).toBe(true)
  })

  it.each(['/', '/finder', '/en/offers/kisski-compute?x=1', '/desk/cases/1.2'])(
    'answers %s with the page of the web',
    async (url) => {
      const answer = await get(url)
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache'])
      expect(answer.body).toContain('Shell')
    },
  )

  it('has no page for a file that is gone or for a way out of the folder', async () => {
    expect((await get('/assets/old-1111.js')).statusCode).toBe(404)
    expect((await get('/..%2f..%2fpackage.json')).body).not.toContain('rechenlotse-web')
    expect((await get('/..%2f..%2fetc/passwd')).body).not.toContain('root:')
  })
})
