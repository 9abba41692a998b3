import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { PgBoss } from 'pg-boss'
import { Config } from '../config/config'
import { WorkerDatabase } from '../database/worker-database'
import { JobHandlers, type JobData } from './job-handlers'

const POLL_SECONDS = 0.5
const STOP_WITHIN_MS = 5_000

/** Before anybody is at work; after a night without a worker it is made up for once. */
const EVERY_MORNING = '10 4 * * *'
const MORNING = { tz: 'Europe/Berlin', missed: 'once' } as const

/** Runs the queues and keeps the daily schedule, in every process that takes part in background work. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobWorker.name)
  private boss: PgBoss | null = null

  constructor(
    private readonly config: Config,
    private readonly database: WorkerDatabase,
    private readonly handlers: JobHandlers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'requests') return
    this.boss = this.connect()
    await this.boss.start()
    for (const [queue, handle] of this.handlers.all)
      await this.boss.work<JobData>(queue, { pollingIntervalSeconds: POLL_SECONDS }, ([job]) =>
        job ? handle(job.data ?? {}) : Promise.resolve(),
      )
    await this.boss.schedule('begin-day', EVERY_MORNING, null, MORNING)
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.boss?.stop({ graceful: true, close: false, timeout: STOP_WITHIN_MS })
  }

  /** The schema comes with our migrations; the worker's role owns nothing, so it neither migrates nor rebuilds indexes. */
  private connect(): PgBoss {
    const { pool } = this.database.connection
    const boss = new PgBoss({
      db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
      migrate: false,
      createSchema: false,
      registerInstance: false,
      reindex: false,
    })
    boss.on('error', (error) => this.logger.error(error))
    return boss
  }
}
