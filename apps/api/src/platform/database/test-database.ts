import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

export interface TestDatabase {
  /** Owner of everything: for arranging and looking behind the scenes. */
  readonly ownerUrl: string
  /** Role of requests: subject to row-level security. */
  readonly appUrl: string
  /** Role of background reactions. */
  readonly workerUrl: string
  drop(): Promise<void>
}

/** Addresses of the migrated template on the server of this test run, one per role. */
function templateUrls(): { owner: string; app: string; worker: string } {
  const server = process.env.TEST_SERVER
  if (!server) throw new Error('TEST_SERVER is missing: run specs through packages/conventions/jest.config.cjs')
  return JSON.parse(server)
}

function inDatabase(url: string, name: string): string {
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.toString()
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: inDatabase(templateUrls().owner, 'postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A migrated, empty database of a spec's own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { owner, app, worker } = templateUrls()
  const template = new URL(owner).pathname.slice(1)
  const name = `spec_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name} template ${template}`)
  return {
    ownerUrl: inDatabase(owner, name),
    appUrl: inDatabase(app, name),
    workerUrl: inDatabase(worker, name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  }
}
