import type { Type } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { readConfig } from '../config/read-config'
import type { Environment } from '../config/setting-reader'
import { createTestDatabase, type TestDatabase } from '../database/test-database'
import { createApplication } from './create-application'

export interface TestApplication {
  readonly app: NestFastifyApplication
  readonly database: TestDatabase
  close(): Promise<void>
}

/** The product with the given modules on a database of its own, quiet; ask it with `app.inject`. */
export async function startTestApplication(
  modules: readonly Type[],
  settings: Environment = {},
): Promise<TestApplication> {
  const database = await createTestDatabase()
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    SESSION_SECRET: 'only-for-specs-only-for-specs-only',
    APP_DATABASE_URL: database.appUrl,
    WORKER_DATABASE_URL: database.workerUrl,
    ...settings,
  })
  const app = await createApplication(config, modules)
  const close = async () => {
    await app.close()
    await database.drop()
  }
  return { app, database, close }
}
