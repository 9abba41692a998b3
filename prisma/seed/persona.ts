import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { demoPassword } from './demo-people'

type Method = 'GET' | 'POST' | 'PUT'

interface Request {
  readonly method: Method
  readonly path: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** A demo person at work: signed in like everybody else, using the routes that everybody uses. */
export class Persona {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly cookie: string,
  ) {}

  static async signIn(app: NestFastifyApplication, email: string): Promise<Persona> {
    const payload = { email, password: demoPassword }
    const answer = await app.inject({ method: 'POST', url: '/api/v1/auth/sessions', payload })
    if (answer.statusCode !== 200) throw new Error(`${email} cannot sign in: ${answer.body}`)
    return new Persona(app, answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
  }

  /** @throws when the product refuses: a demo that cannot be walked must be noticed */
  async ask<Answer>({ method, path, body, headers }: Request): Promise<Answer> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie: this.cookie, 'sec-fetch-site': 'same-origin', ...headers },
      ...(body && { payload: body }),
    })
    if (answer.statusCode >= 400) throw new Error(`${method} ${path} was refused: ${answer.body}`)
    return answer.json<Answer>()
  }
}
