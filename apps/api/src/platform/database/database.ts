import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import type { RequestIdentity } from '@rechenlotse/domain/identity'
import { Config } from '../config/config'
import { Connection } from './connection'
import type { Transaction } from './transaction'

export type { Transaction } from './transaction'

/** The data as requests see it: role rechenlotse_app, row-level security for the person who asks. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly connection: Connection

  constructor(config: Config) {
    this.connection = new Connection(config.appDatabaseUrl)
  }

  /** Everything that one request does, in one transaction: all of it happens or nothing. */
  run<T>(identity: RequestIdentity, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.connection.transaction(async (transaction) => {
      await transaction.$executeRaw`select set_config('app.person_id', ${identity.personId ?? ''}, true)`
      return work(transaction)
    })
  }

  /** Public rows only, without a transaction and its round trips: nobody is asking. */
  get open(): Transaction {
    return this.connection.client
  }

  onApplicationShutdown(): Promise<void> {
    return this.connection.close()
  }
}
