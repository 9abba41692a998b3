import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { Config } from '../config/config'
import { Connection } from './connection'
import type { Transaction } from './transaction'

/** The data as background reactions see it: role rechenlotse_worker. Never for requests. */
@Injectable()
export class WorkerDatabase implements OnApplicationShutdown {
  readonly connection: Connection

  constructor(config: Config) {
    this.connection = new Connection(config.workerDatabaseUrl)
  }

  run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.connection.transaction(work)
  }

  onApplicationShutdown(): Promise<void> {
    return this.connection.close()
  }
}
