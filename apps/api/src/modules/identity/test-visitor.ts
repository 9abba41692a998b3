import type { NestFastifyApplication } from '@nestjs/platform-fastify'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Answer<Body> {
  readonly status: number
  readonly body: Body
  readonly headers: Readonly<Record<string, unknown>>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Somebody with a browser: keeps cookies, sends what a page of the product would send. */
export class Visitor {
  private readonly cookies = new Map<string, string>()

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly remoteAddress = '192.0.2.1',
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  takeCookie(header: string): void {
    for (const cookie of header.split('; ')) {
      const [name = '', value = ''] = cookie.split('=', 2)
      this.cookies.set(name, value)
    }
  }

  async send<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    { body, headers = {} }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Answer<Body>> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      remoteAddress: this.remoteAddress,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    for (const { name, value } of answer.cookies) {
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return { status: answer.statusCode, body: parsed(answer.body) as Body, headers: answer.headers }
  }

  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send<Body>('GET', path)
  }

  post<Body = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, { body })
  }
}
