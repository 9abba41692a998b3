import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock'
import { WorkerDatabase } from '../database/worker-database'
import { recordEvent } from '../events/record-event'
import { findNewDay } from './day.repository'

/** Records that a day has begun, once, however many workers wake up: cut-offs pass and calls open without anybody's doing. */
@Injectable()
export class BeginDay {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.database.run(async (tx) => {
      const day = await findNewDay(tx, this.clock.now())
      if (day === null) return
      const fact = { type: 'catalogue.day-began', actorId: null, actorSide: 'system', payload: { day } } as const
      await recordEvent(tx, fact, { hasLaterReactions: true })
    })
  }
}
