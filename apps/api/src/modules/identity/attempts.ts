import { createHmac } from 'node:crypto'
import { anonymousIdentity, attemptLimits, tooManyAttempts, type LimitedDoor } from '@rechenlotse/domain/identity'
import type { Clock } from '../../platform/clock/clock'
import type { Database } from '../../platform/database/database'
import { RefusalError } from '../../platform/http/refusal-error'
import { addAttempt, forgiveAttempt } from './attempts.repository'
import type { Door } from './doors-of'

/** Counts tries in the database, so that the limits hold over all processes. Buckets are keyed digests: no address is stored. */
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly secret: string,
  ) {}

  /** Counts one try, or refuses it with the seconds until the next is heard. Its own transaction: a refused command keeps it. */
  async take(doors: readonly Door[]): Promise<void> {
    for (const { door, who } of doors) {
      const { start, end } = this.window(door)
      const hits = await this.database.run(anonymousIdentity, (tx) =>
        addAttempt(tx, { bucket: this.bucket(door, who), start, end }),
      )
      const seconds = Math.ceil((end.getTime() - this.clock.now().getTime()) / 1000)
      if (hits > attemptLimits[door].attempts) throw new RefusalError(tooManyAttempts(seconds))
    }
  }

  /** Takes a try back that turned out to be rightful. */
  async forgive(doors: readonly Door[]): Promise<void> {
    await this.database.run(anonymousIdentity, async (tx) => {
      for (const { door, who } of doors) await forgiveAttempt(tx, this.bucket(door, who), this.window(door).start)
    })
  }

  private window(door: LimitedDoor): { readonly start: Date; readonly end: Date } {
    const length = attemptLimits[door].withinSeconds * 1000
    const start = Math.floor(this.clock.now().getTime() / length) * length
    return { start: new Date(start), end: new Date(start + length) }
  }

  private bucket(door: LimitedDoor, who: string): string {
    return `${door}:${createHmac('sha256', this.secret).update(who).digest('base64url')}`
  }
}
