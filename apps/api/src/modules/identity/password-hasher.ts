import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Injectable } from '@nestjs/common'
import { RefusalError } from '../../platform/http/refusal-error'

const derive = promisify(argon2)

/** OWASP's second recommended argon2id set; memory in KiB. Each computation holds 19 MiB and one thread for about 50 ms. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const
const tagLength = 32
const atOnce = 2
const waitingAtMost = 100

const stored = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
const nobody = { salt: Buffer.alloc(16), tag: Buffer.alloc(tagLength) }

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const parse = (hash: string): typeof nobody => {
  const [, salt, tag] = stored.exec(hash) ?? []
  return salt && tag ? { salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') } : nobody
}

/** argon2id in a pool of two, so that a flood of sign-ins neither fills memory nor starves everything else. */
@Injectable()
export class PasswordHasher {
  /** How many computations were made: an unknown account must cost as many as a known one. */
  computed = 0
  private running = 0
  private readonly waiting: (() => void)[] = []

  async hash(password: string): Promise<string> {
    const salt = randomBytes(16)
    const tag = await this.compute(password, salt)
    return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`
  }

  /** Works as long without a stored hash as with one, and then says no. */
  async verify(password: string, hash: string | null): Promise<boolean> {
    const { salt, tag } = hash === null ? nobody : parse(hash)
    const computed = await this.compute(password, salt)
    return timingSafeEqual(computed, tag) && hash !== null
  }

  private async compute(password: string, salt: Buffer): Promise<Buffer> {
    await this.slot()
    try {
      this.computed += 1
      return await derive('argon2id', { ...cost, tagLength, nonce: salt, message: password.normalize('NFKC') })
    } finally {
      this.release()
    }
  }

  private async slot(): Promise<void> {
    if (this.running < atOnce) {
      this.running += 1
      return
    }
    if (this.waiting.length >= waitingAtMost)
      throw new RefusalError({ kind: 'too-many', code: 'identity.busy', params: { retryAfterSeconds: 5 } })
    await new Promise<void>((free) => this.waiting.push(free))
  }

  private release(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.running -= 1
  }
}
