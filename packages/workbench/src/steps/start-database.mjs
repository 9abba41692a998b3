import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../../../prisma/tools/postgres-server.mjs'
import { canReach, unprivilegedUser } from '../../../../prisma/tools/unprivileged-user.mjs'
import { say } from '../say.mjs'

const NAME = 'rechenlotse'
const MAY_PASS = 0o111

/** PostgreSQL does not run as root, and another user cannot enter root's home. */
function clusterFolder(dataFolder) {
  const cluster = join(dataFolder, 'postgres')
  const user = unprivilegedUser(cluster)
  if (user.uid !== undefined) chmodSync(dataFolder, statSync(dataFolder).mode | MAY_PASS)
  if (canReach(dataFolder, user)) return cluster
  const mark = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  const elsewhere = join('/var/lib/rechenlotse', `postgres-${mark}`)
  mkdirSync('/var/lib/rechenlotse', { recursive: true, mode: 0o755 })
  say(`PostgreSQL cannot enter ${dataFolder} as another user than root: its files lie in ${elsewhere}.`)
  return elsewhere
}

async function ensureDatabase(server) {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME])
    if (rowCount === 0) await client.query(`create database ${NAME}`)
  } finally {
    await client.end()
  }
}

/** @returns {Promise<{ownerUrl: string, stop: () => Promise<void>}>} */
export async function startDatabase({ databaseUrl, dataFolder }, secrets) {
  if (databaseUrl) {
    say('Using the PostgreSQL of DATABASE_URL.')
    return { ownerUrl: databaseUrl, stop: async () => {} }
  }
  say('Starting PostgreSQL 18 …')
  const server = await startPostgres({ folder: clusterFolder(dataFolder), password: secrets.database })
  try {
    await ensureDatabase(server)
  } catch (fault) {
    await server.stop()
    throw fault
  }
  return { ownerUrl: server.url(NAME), stop: server.stop }
}
