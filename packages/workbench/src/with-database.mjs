import { environmentOf } from './api-environment.mjs'
import { lockFolder } from './folder-lock.mjs'
import { readSecrets, readSettings } from './settings.mjs'
import { buildApi } from './steps/build-api.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { migrateDatabase } from './steps/migrate-database.mjs'
import { startDatabase } from './steps/start-database.mjs'

/** Gives `work` the environment of the API on the migrated database, without serving anybody. */
export async function withDatabase(work) {
  const settings = readSettings()
  const lock = settings.databaseUrl ? null : await lockFolder(settings.dataFolder)
  await generateClient()
  await buildApi()
  const secrets = readSecrets(settings.dataFolder)
  const database = await startDatabase(settings, secrets)
  try {
    return await work(environmentOf(settings, secrets, await migrateDatabase(database.ownerUrl, secrets)))
  } finally {
    await database.stop()
    lock?.close()
  }
}
