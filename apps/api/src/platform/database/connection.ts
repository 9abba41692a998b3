import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@rechenlotse/prisma/generated/client'
import { Client, Pool } from 'pg'
import type { Transaction } from './transaction'

type StatementListener = (sql: string) => void

const CONNECTIONS = 10
const LONGEST_STATEMENT_MS = 15_000
const LONGEST_TRANSACTION_MS = 20_000
const LONGEST_WAIT_FOR_CONNECTION_MS = 10_000

/** One pool of one database role, with Prisma on top. */
export class Connection {
  readonly pool: Pool
  readonly client: PrismaClient
  private readonly listeners = new Set<StatementListener>()

  constructor(url: string) {
    const tell = (sql: string) => this.listeners.forEach((listener) => listener(sql))
    const settings = { connectionString: url, max: CONNECTIONS, statement_timeout: LONGEST_STATEMENT_MS }
    this.pool = new Pool({ ...settings, Client: listenedClient(tell) })
    // The pool drops a resting connection that the server closed; without a listener the process would end instead.
    this.pool.on('error', () => undefined)
    this.client = new PrismaClient({
      adapter: new PrismaPg(this.pool),
      transactionOptions: { maxWait: LONGEST_WAIT_FOR_CONNECTION_MS, timeout: LONGEST_TRANSACTION_MS },
    })
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.client.$transaction(work)
  }

  /** Hears every statement that is sent, until the returned function is called. */
  onStatement(listener: StatementListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  async close(): Promise<void> {
    await this.client.$disconnect()
    if (!this.pool.ended) await this.pool.end()
  }
}

function listenedClient(tell: StatementListener): typeof Client {
  return class extends Client {
    override query(...statement: unknown[]): never {
      const [first] = statement as [string | { text?: string }]
      tell(typeof first === 'string' ? first : (first.text ?? ''))
      return (super.query as (...all: unknown[]) => never).apply(this, statement)
    }
  } as typeof Client
}
