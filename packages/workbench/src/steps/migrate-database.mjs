import { migrate } from '../../../../prisma/tools/migrate.mjs'
import { ROLES, allowLogin, urlOfRole } from '../../../../prisma/tools/roles.mjs'
import { say } from '../say.mjs'
import { passwordOfRole } from '../settings.mjs'

const GIVEN = { app: 'APP_DATABASE_URL', worker: 'WORKER_DATABASE_URL' }

async function addressOf(kind, ownerUrl, secrets) {
  const given = process.env[GIVEN[kind]]
  if (given) return given
  const password = passwordOfRole(ROLES[kind], ownerUrl, secrets)
  await allowLogin(ownerUrl, ROLES[kind], password)
  return urlOfRole(ownerUrl, ROLES[kind], password)
}

/** @returns {Promise<{DATABASE_URL: string, APP_DATABASE_URL: string, WORKER_DATABASE_URL: string}>} */
export async function migrateDatabase(ownerUrl, secrets) {
  const applied = await migrate(ownerUrl)
  say(
    applied.length === 0
      ? 'The database is up to date.'
      : `Applied ${applied.length} migration(s): ${applied.join(', ')}`,
  )
  return {
    DATABASE_URL: ownerUrl,
    APP_DATABASE_URL: await addressOf('app', ownerUrl, secrets),
    WORKER_DATABASE_URL: await addressOf('worker', ownerUrl, secrets),
  }
}
