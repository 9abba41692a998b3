import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Body, Controller, Get, Ip, Module, Post } from '@nestjs/common'
import { networkOf } from '@rechenlotse/domain/identity'
import { IsId } from './is-id'
import { IsPlainText } from './is-plain-text'
import { Route } from './route'
import { startTestApplication, type TestApplication } from './test-application'
import { layWeb } from './test-web'

class Note {
  @IsPlainText(100) text!: string
}

class Choice {
  @IsId() note!: string
}

@Controller('notes')
class NoteController {
  @Post()
  @Route({ public: true, audit: 'notes.make' })
  make(@Body() note: Note): Note {
    return note
  }

  @Post('choice')
  @Route({ public: true, audit: 'notes.choose' })
  choose(@Body() choice: Choice): Choice {
    return choice
  }

  @Get(':id')
  @Route({ public: true, audit: 'notes.read' })
  read(@Ip() address: string): string {
    return networkOf(address)
  }
}

@Module({ controllers: [NoteController] })
class NoteModule {}

let test: TestApplication
let folder: string
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rechenlotse-web-'))
  layWeb(folder, { 'site/data.txt': 'data' })
  test = await startTestApplication([NoteModule], { WEB_FOLDER: folder })
  await test.app.listen(0, '127.0.0.1')
  port = (test.app.getHttpServer().address() as AddressInfo).port
})
afterAll(async () => {
  await test?.close()
  rmSync(folder, { recursive: true })
})

/** What the server answers to these bytes. */
const answerTo = async (bytes: string) => {
  const line = connect(port, '127.0.0.1')
  line.write(bytes, 'latin1')
  const said = await text(line)
  const [head = '', body = ''] = said.split('\r\n\r\n')
  const [status = '', ...fields] = head.split('\r\n')
  const headers = Object.fromEntries(fields.map((field) => field.toLowerCase().split(': ', 2)))
  return { status: Number(status.split(' ')[1]), headers, problem: body.startsWith('{') ? JSON.parse(body) : body }
}

const get = (target: string, more = '') => `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`
const send = (payload: string | Buffer, method: 'POST' | 'PUT' = 'POST', url = '/api/v1/notes') =>
  test.app.inject({ method, url, payload, headers: { 'content-type': 'application/json' } })

describe('a request that is none', () => {
  it.each([
    ['with a fragment in its target', get('/finder#%ff'), 400, 'http.malformed'],
    ['with a broken target', get('/%ff'), 400, 'http.malformed'],
    ['with headers without end', get('/', `x: ${'x'.repeat(100_000)}\r\n`), 431, 'http.headers-too-large'],
    ['in no language of ours', 'HELO there\r\n\r\n', 400, 'http.malformed'],
    ['with two lengths', get('/', 'Content-Length: 1\r\nContent-Length: 2\r\n'), 400, 'http.malformed'],
    ['without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'http.malformed'],
    ['for a part that is not there', get('/data.txt', 'Range: bytes=99-100\r\n'), 416, 'http.range-not-satisfiable'],
  ])('%s is answered in house style', async (_, bytes, status, code) => {
    const answer = await answerTo(bytes)
    expect(answer).toMatchObject({ status, problem: { status, code, type: `urn:rechenlotse:problem:${code}` } })
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/problem\+json/),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
    })
  })

  it('comes from nowhere when nobody can say from where', async () => {
    const quiet = await startTestApplication([NoteModule])
    const path = join(folder, 'socket')
    await quiet.app.listen(path)
    const answer = await new Promise<string>((resolve, reject) => {
      request({ socketPath: path, path: '/api/v1/notes/1' }, (said) => resolve(text(said)))
        .once('error', reject)
        .end()
    })
    expect(answer).toBe('nowhere')
    await quiet.close()
  })
})

describe('a method that an address does not know', () => {
  it.each([
    ['DELETE', '/api/v1/notes', 'POST'],
    ['GET', '/api/v1/notes', 'POST'],
    ['POST', '/api/v1/notes/1', 'GET, HEAD'],
    ['POST', '/finder', 'GET, HEAD'],
  ] as const)('%s %s is told which ones it does', async (method, url, allow) => {
    const answer = await test.app.inject({ method, url })
    expect([answer.statusCode, answer.headers.allow, answer.json().code]).toEqual([
      405,
      allow,
      'http.method-not-allowed',
    ])
  })

  it('is no matter where nothing is', async () => {
    expect((await test.app.inject({ method: 'DELETE', url: '/api/v1/nowhere' })).statusCode).toBe(404)
    expect((await test.app.inject({ method: 'GET', url: '/api/v1/nowhere' })).statusCode).toBe(404)
  })
})

describe('a body', () => {
  it('that is no UTF-8 is refused, and not mended', async () => {
    expect((await send(Buffer.from('{"text":"Übung"}', 'utf8'))).statusCode).toBe(201)
    const broken = await send(Buffer.from('{"text":"Übung"}', 'latin1'))
    expect([broken.statusCode, broken.json().code]).toEqual([400, 'http.malformed'])
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'with the field %s is refused at its place',
    async (name) => {
      const answer = await send(`{"text":"x","${name}":{"toString":1}}`)
      expect([answer.statusCode, answer.json().errors]).toEqual([
        422,
        [expect.objectContaining({ pointer: `/${name}`, code: 'http.field-unknown' })],
      ])
    },
  )

  it('means the same id in upper case', async () => {
    const id = '0B4C1D2E-0000-4000-8000-ABCDEFABCDEF'
    const answer = await send(JSON.stringify({ note: id }), 'POST', '/api/v1/notes/choice')
    expect([answer.statusCode, answer.json()]).toEqual([201, { note: id.toLowerCase() }])
    for (const note of ['x', '', 7, null, [id]])
      expect((await send(JSON.stringify({ note }), 'POST', '/api/v1/notes/choice')).statusCode).toBe(422)
  })

  it.each(['\u200b\u200d', '\u2800', 'x\u202efdp.exe', '\u2066x\u2069'])(
    'with the text %j, which nobody can read as it stands, is refused',
    async (hidden) => {
      const answer = await send(JSON.stringify({ text: hidden }))
      expect([answer.statusCode, answer.json().errors[0].code]).toEqual([422, 'http.is-plain-text'])
    },
  )
})
