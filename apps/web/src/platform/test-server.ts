import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedCall {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

export interface GivenAnswer {
  readonly status?: number
  readonly body?: unknown
}

/** null = the line goes dead without an answer. */
export type Answering = (call: ReceivedCall) => GivenAnswer | null

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : (JSON.parse(text) as unknown)
}

/** A real HTTP server at the far end of the browser's calls, for specs. */
export class TestServer {
  readonly calls: ReceivedCall[] = []
  #server: Server
  #answer: Answering
  #fetch = globalThis.fetch

  constructor(answer: Answering) {
    this.#answer = answer
    this.#server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const path = (request.url ?? '').replace('/api/v1', '')
        const call = { method: request.method ?? '', path, headers: request.headers, body }
        this.calls.push(call)
        const given = this.#answer(call)
        if (given === null) return request.socket.destroy()
        const status = given.status ?? 200
        const type = status >= 400 ? 'application/problem+json' : 'application/json'
        response.writeHead(status, { 'content-type': type, connection: 'close' })
        return response.end(given.body === undefined ? '' : JSON.stringify(given.body))
      })
    })
  }

  async open(): Promise<void> {
    await new Promise<void>((opened) => this.#server.listen(0, '127.0.0.1', opened))
    const { port } = this.#server.address() as AddressInfo
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init)
      const { pathname, search } = new URL(request.url)
      return this.#fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, request))
    }
  }

  async close(): Promise<void> {
    globalThis.fetch = this.#fetch
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  /** What was sent to one place, oldest first. */
  sentTo(method: string, path: string): readonly ReceivedCall[] {
    return this.calls.filter((call) => call.method === method && call.path === path)
  }
}
