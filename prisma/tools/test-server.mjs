import { rmSync } from 'node:fs'
import pg from 'pg'
import { migrate } from './migrate.mjs'
import { startPostgres } from './postgres-server.mjs'
import { ROLES, allowLogin, urlOfRole } from './roles.mjs'

/** Every spec's database is a copy of this one. */
const TEMPLATE = 'rechenlotse_template'
/** The password of all roles of a test server, which only this machine reaches and only while the tests run. */
const TEST_PASSWORD = 'for-tests-only'

const FAST_AND_FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** Starts a server in an empty folder and prepares the template that is removed again at the end. */
export async function startTestServer(folder) {
  const server = await startPostgres({ folder, password: TEST_PASSWORD, settings: FAST_AND_FORGETFUL })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const client = new pg.Client({ connectionString: server.url('postgres') })
    await client.connect()
    await client.query(`create database ${TEMPLATE}`)
    await client.end()
    await migrate(server.url(TEMPLATE))
    for (const role of Object.values(ROLES)) await allowLogin(server.url(TEMPLATE), role, TEST_PASSWORD)
  } catch (fault) {
    await stop()
    throw fault
  }
  const owner = server.url(TEMPLATE)
  const urls = {
    owner,
    app: urlOfRole(owner, ROLES.app, TEST_PASSWORD),
    worker: urlOfRole(owner, ROLES.worker, TEST_PASSWORD),
  }
  return { urls, stop }
}
