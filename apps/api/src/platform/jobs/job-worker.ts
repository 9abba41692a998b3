import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { PgBoss, type Job, type JobResult } from 'pg-boss'
import { Config } from '../config/config'
import { WorkerDatabase } from '../database/worker-database'
import { JobHandlers, type JobData } from './job-handlers'

/** Two queues with so many jobs at once leave two of the ten connections to the queue itself. */
const JOBS_AT_ONCE = 4
/** A full batch is followed by the next one without waiting. */
const WORK = {
  pollingIntervalSeconds: 0.5,
  batchSize: JOBS_AT_ONCE,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const
const STOP_WITHIN_MS = 5_000

/** Before anybody is at work; after a night without a worker it is made up for once. */
const EVERY_MORNING = '10 4 * * *'
const MORNING = { tz: 'Europe/Berlin', missed: 'once' } as const

/** One job that fails comes again alone. */
const settle = async ({ id, data }: Job<JobData>, handle: (data: JobData) => Promise<void>): Promise<JobResult> => {
  try {
    await handle(data ?? {})
    return { id, status: 'completed' }
  } catch (fault) {
    return { id, status: 'failed', output: fault }
  }
}

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
      await this.boss.work(queue, WORK, (jobs: Job<JobData>[]) => Promise.all(jobs.map((job) => settle(job, handle))))
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
