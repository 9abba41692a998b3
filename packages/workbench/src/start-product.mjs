import { join } from 'node:path'
import { prepareDatabase, startApi } from './api-process.mjs'
import { refuseTakenPort } from './free-address.mjs'
import { lockFolder } from './folder-lock.mjs'
import { inHouse } from './house.mjs'
import { say } from './say.mjs'
import { readSecrets, readSettings } from './settings.mjs'
import { buildApi } from './steps/build-api.mjs'
import { buildWeb } from './steps/build-web.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { migrateDatabase } from './steps/migrate-database.mjs'
import { startDatabase } from './steps/start-database.mjs'

function environmentOf({ port, host, dataFolder, production }, secrets, addresses) {
  return {
    ...process.env,
    ...addresses,
    ...(production ? {} : { SESSION_SECRET: secrets.session }),
    ...(process.env.SESSION_SECRET ? { SESSION_SECRET: process.env.SESSION_SECRET } : {}),
    PORT: String(port),
    HOST: host,
    WEB_FOLDER: inHouse('apps/web/dist'),
    CATALOGUE_FOLDER: inHouse('apps/api/dist/catalogue'),
    FILES_FOLDER: join(dataFolder, 'files'),
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  }
}

async function serve(settings, secrets, database) {
  const addresses = await migrateDatabase(database.ownerUrl, secrets)
  const environment = environmentOf(settings, secrets, addresses)
  say('Publishing the catalogue, preparing the database …')
  const lines = await prepareDatabase(environment)
  say('Starting the API …')
  const { DATABASE_URL: _onlyForPreparing, ...forRequests } = environment
  return { lines, api: await startApi(forRequests) }
}

/**
 * The whole product as `npm start` runs it, from sources to the answered address.
 * @returns {Promise<{url: string, lines: string[], ended: Promise<number>, stop: () => Promise<void>}>}
 */
export async function startProduct(settings = readSettings()) {
  await refuseTakenPort(settings.port, settings.host)
  const lock = await lockFolder(settings.dataFolder)
  await generateClient()
  await Promise.all([buildApi(), buildWeb()])
  const secrets = readSecrets(settings.dataFolder)
  const database = await startDatabase(settings, secrets)
  try {
    const { lines, api } = await serve(settings, secrets, database)
    const stop = async () => {
      await api.stop()
      await database.stop()
      lock.close()
    }
    const host = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host
    return { url: `http://${host}:${settings.port}`, lines, ended: api.ended, stop }
  } catch (fault) {
    await database.stop()
    throw fault
  }
}
