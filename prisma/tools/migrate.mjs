import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

// The lock that Prisma's own `migrate deploy` takes, so that both wait for each other.
const PRISMA_LOCK = 72707369

const JOURNAL = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0)`

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

function readMigrations(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

function refuseWhatDoesNotFit(migrations, journal) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of journal) {
    const migration = known.get(row.migration_name)
    if (!row.finished_at) {
      throw new Error(
        `Migration ${row.migration_name} failed earlier and was not resolved. Repair it, then \`prisma migrate resolve\`.`,
      )
    }
    if (!migration)
      throw new Error(`The database knows migration ${row.migration_name}, this version of the product does not.`)
    if (migration.checksum !== row.checksum) {
      throw new Error(
        `Migration ${row.migration_name} was edited after it had been applied. Restore the file and write a new migration.`,
      )
    }
  }
}

async function apply(client, { name, sql, checksum }) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed and was rolled back: ${fault.message}`, { cause: fault })
  }
}

async function applyPending(client, folder) {
  await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK])
  await client.query(JOURNAL)
  const migrations = readMigrations(folder)
  const { rows } = await client.query('select * from _prisma_migrations where rolled_back_at is null')
  refuseWhatDoesNotFit(migrations, rows)
  const done = new Set(rows.map((row) => row.migration_name))
  const pending = migrations.filter(({ name }) => !done.has(name))
  for (const migration of pending) await apply(client, migration)
  return pending.map(({ name }) => name)
}

/**
 * Brings a database up to the migrations of the folder; several callers at once wait for each other.
 * @returns {Promise<string[]>} names of the migrations that were applied now
 * @throws when a migration fails, was edited after it was applied, or is unknown here
 */
export async function migrate(url, folder = migrationsFolder) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set client_min_messages = warning')
    return await applyPending(client, folder)
  } finally {
    await client.end()
  }
}
