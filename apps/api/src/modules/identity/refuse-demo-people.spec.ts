import { productModules } from '../../app.module'
import { prepare } from '../../prepare'
import { seedDemoPeople } from '../../../../../prisma/seed/seed-demo-people'
import { demoPassword, demoPeople } from '../../../../../prisma/seed/demo-people'
import { readConfig } from '../../platform/config/read-config'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database'
import { createApplication } from '../../platform/http/create-application'
import { asOwner } from './test-people'
import { Visitor } from './test-visitor'

const founder = { email: 'founder@startup.example', password: demoPassword }
const refusal = `This database holds ${demoPeople.length} demo people`

let database: TestDatabase

const start = (settings: Readonly<Record<string, string>> = {}) =>
  createApplication(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PROCESS_ROLE: 'requests',
      SESSION_SECRET: 'only-for-specs-only-for-specs-only',
      APP_DATABASE_URL: database.appUrl,
      WORKER_DATABASE_URL: database.workerUrl,
      PUBLIC_URL: 'http://localhost:3000',
      SMTP_URL: 'smtp://127.0.0.1:1',
      ...settings,
    }),
    productModules,
  )

beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.drop())

describe('a database that was a demo', () => {
  beforeEach(async () => {
    await seedDemoPeople(database.ownerUrl)
  })

  it('lets nobody in in production, neither with the password that everybody knows nor with an old session', async () => {
    const demo = await start()
    expect((await new Visitor(demo).post('/auth/sessions', founder)).status).toBe(200)
    await demo.close()
    await expect(start({ NODE_ENV: 'production' })).rejects.toThrow(refusal)
  })

  it('is not prepared for production, and the refusal names the way out', async () => {
    await expect(prepare(database.ownerUrl, true)).rejects.toThrow(/13 demo people.*DATABASE_URL or DATA_DIR/)
    expect(await asOwner(database.ownerUrl, 'select 1 from catalogue_revision')).toEqual([])
  })
})

it('a database without demo people is served in production', async () => {
  const product = await start({ NODE_ENV: 'production' })
  expect((await new Visitor(product).get('/health/live')).status).toBe(200)
  await product.close()
})
