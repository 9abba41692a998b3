import { environmentOf } from './api-environment.mjs'
import { prepareDatabase, startApi } from './api-process.mjs'
import { lockFolder } from './folder-lock.mjs'
import { refuseTakenPort } from './free-address.mjs'
import { say } from './say.mjs'
import { readSecrets, readSettings } from './settings.mjs'
import { buildApi } from './steps/build-api.mjs'
import { buildWeb } from './steps/build-web.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { migrateDatabase } from './steps/migrate-database.mjs'
import { startDatabase } from './steps/start-database.mjs'

const EVERYWHERE = new Set(['0.0.0.0', '::'])

async function build() {
  await generateClient()
  await Promise.all([buildApi(), buildWeb()])
}

async function prepare(settings, secrets, database) {
  const addresses = await migrateDatabase(database.ownerUrl, secrets)
  const environment = environmentOf(settings, secrets, addresses)
  say('Publishing the catalogue, preparing the database …')
  const lines = await prepareDatabase(environment)
  // Requests never have the owner's rights.
  const { DATABASE_URL: _owner, ...forRequests } = environment
  return { lines, forRequests }
}

async function serve(environment) {
  say('Starting the API …')
  return startApi(environment)
}

/**
 * The whole product as `npm start` runs it, from sources to the answered address.
 * @returns {Promise<{url: string, lines: string[], ended: Promise<number>, restart: () => Promise<void>, stop: () => Promise<void>}>}
 *   ended = the API ended by itself
 */
export async function startProduct(settings = readSettings()) {
  await refuseTakenPort(settings.port, settings.host)
  const lock = await lockFolder(settings.dataFolder)
  await build()
  const secrets = readSecrets(settings.dataFolder)
  const database = await startDatabase(settings, secrets)
  try {
    const { lines, forRequests } = await prepare(settings, secrets, database)
    let api = await serve(forRequests)
    const restart = async () => {
      await api.stop()
      api = await serve(forRequests)
    }
    const stop = async () => {
      await api.stop()
      await database.stop()
      lock.close()
    }
    const host = EVERYWHERE.has(settings.host) ? 'localhost' : settings.host
    return { url: `http://${host}:${settings.port}`, lines, ended: api.ended, restart, stop }
  } catch (fault) {
    await database.stop()
    throw fault
  }
}
