import { createHmac } from 'node:crypto'
import {
  anonymousIdentity,
  attemptLimits,
  networkOf,
  tooManyAttempts,
  type LimitedDoor,
} from '@rechenlotse/domain/identity'
import type { Clock } from '../../platform/clock/clock'
import type { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { addAttempt, forgiveAttempt } from './attempts.repository'

/** Counts tries in the database, so that the limits hold over all processes. Buckets are keyed digests: no address is stored. */
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly secret: string,
  ) {}

  /** Counts one try, or refuses it with the seconds until the next is heard. Its own transaction: a refused command keeps it. */
  async take(door: LimitedDoor, who: string): Promise<void> {
    const { attempts, withinSeconds } = attemptLimits[door]
    const now = this.clock.now().getTime()
    const start = this.windowStart(door)
    const end = new Date(start.getTime() + withinSeconds * 1000)
    const hits = await this.database.run(anonymousIdentity, (tx) =>
      addAttempt(tx, { bucket: this.bucket(door, who), start, end }),
    )
    if (hits > attempts) throw new RefusalError(tooManyAttempts(Math.ceil((end.getTime() - now) / 1000)))
  }

  /** Takes a try back that turned out to be rightful. */
  async forgive(door: LimitedDoor, who: string): Promise<void> {
    const start = this.windowStart(door)
    await this.database.run(anonymousIdentity, (tx) => forgiveAttempt(tx, this.bucket(door, who), start))
  }

  private windowStart(door: LimitedDoor): Date {
    const length = attemptLimits[door].withinSeconds * 1000
    return new Date(Math.floor(this.clock.now().getTime() / length) * length)
  }

  private bucket(door: LimitedDoor, who: string): string {
    const key = door.endsWith('-by-address') ? networkOf(who) : who
    return `${door}:${createHmac('sha256', this.secret).update(key).digest('base64url')}`
  }
}
