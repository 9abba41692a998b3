import { createHmac, hkdfSync, randomUUID, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../../platform/clock/clock'

const shape = /^([0-9a-f-]{36})\.(\d{1,12})\.([\w-]{43})$/
const secondsKnown = 180 * 24 * 60 * 60

interface Settings {
  readonly secret: string
  /** https: `__Host-` and Secure, as for the session. */
  readonly secure: boolean
}

/** Marks devices on which somebody signed in. A mark opens nothing: it only keeps the tries of strangers apart. */
export class KnownDevices {
  private readonly key: Buffer
  private readonly cookie: { readonly name: string; readonly secure: boolean }

  constructor(
    { secret, secure }: Settings,
    private readonly clock: Clock,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'rechenlotse known devices', 32))
    this.cookie = { name: secure ? '__Host-device' : 'device', secure }
  }

  /** The device of this request, when this server marked it for this account and not too long ago, else null. */
  recognise(request: FastifyRequest, account: string): string | null {
    const [, device = '', until = '', seal = ''] = shape.exec(request.cookies[this.cookie.name] ?? '') ?? []
    if (Number(until) < this.now()) return null
    return timingSafeEqual(Buffer.from(seal, 'base64url'), this.seal(device, Number(until), account)) ? device : null
  }

  /** Marks the device on which this account was just opened, for half a year. */
  keep(reply: FastifyReply, account: string): void {
    const device = randomUUID()
    const until = this.now() + secondsKnown
    const mark = `${device}.${until}.${this.seal(device, until, account).toString('base64url')}`
    const { name, secure } = this.cookie
    void reply.setCookie(name, mark, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: secondsKnown })
  }

  private now(): number {
    return Math.floor(this.clock.now().getTime() / 1000)
  }

  private seal(device: string, until: number, account: string): Buffer {
    return createHmac('sha256', this.key).update(`${device}\n${until}\n${account}`).digest()
  }
}
