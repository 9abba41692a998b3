import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'

import { resolve } from 'node:path'
import { Client } from 'pg'
import { migrate } from './migrate.mjs'

const prismaFolder = resolve(__dirname, '..')
const server: string = JSON.parse(process.env.TEST_SERVER ?? '{}').owner

function addressOf(database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.toString()
}

async function query(database: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: addressOf(database) })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function newDatabase(): Promise<string> {
  const name = `prisma_${randomUUID().replaceAll('-', '')}`
  await query('postgres', `create database ${name}`)
  return name
}

/** Prisma's own command line, with our engine in the place of the downloaded one. */
function prisma(database: string, ...args: string[]) {
  const cli = require.resolve('prisma/package.json').replace('package.json', 'build/index.js')
  const env = {
    ...process.env,
    CHECKPOINT_DISABLE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: resolve(__dirname, 'schema-engine.mjs'),
    DATABASE_URL: addressOf(database),
  }
  const options = { cwd: prismaFolder, env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, ...args, '--config', 'prisma.config.ts'],
    options,
  )
  return { status, output: stdout + stderr }
}

describe('Prisma’s own command line beside our migrations', () => {
  it('finds no difference between the migrations and the models', async () => {
    const database = await newDatabase()
    const diff = prisma(
      database,
      'migrate',
      'diff',
      '--from-migrations',
      'migrations',
      '--to-schema',
      '.',
      '--exit-code',
    )
    expect(diff).toEqual({ status: 0, output: expect.stringContaining('No difference detected') })
  })

  it('takes a database that our tool migrated for up to date, and leaves it alone', async () => {
    const database = await newDatabase()
    await migrate(addressOf(database))
    expect(prisma(database, 'migrate', 'status')).toEqual({ status: 0, output: expect.stringContaining('up to date') })
    expect(prisma(database, 'migrate', 'deploy')).toEqual({
      status: 0,
      output: expect.stringContaining('No pending migrations'),
    })
  })

  it('deploys the same folder, and our tool finds nothing left to do', async () => {
    const database = await newDatabase()
    expect(prisma(database, 'migrate', 'deploy').status).toBe(0)
    expect(await migrate(addressOf(database))).toEqual([])
  })

  it('notices a table that no migration made', async () => {
    const database = await newDatabase()
    await migrate(addressOf(database))
    await query(database, 'create table stray (id int primary key)')
    const diff = prisma(database, 'migrate', 'diff', '--from-config-datasource', '--to-schema', '.', '--exit-code')
    expect(diff).toEqual({ status: 2, output: expect.stringContaining('stray') })
  })

  it('leaves no shadow database behind', async () => {
    const left = await query('postgres', `select datname from pg_database where datname like 'prisma_migrate_shadow%'`)
    expect(left).toEqual([])
  })
})
