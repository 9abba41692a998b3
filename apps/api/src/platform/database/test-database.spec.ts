import { Client } from 'pg'
import { createTestDatabase, type TestDatabase } from './test-database'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the database of a spec', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  it.each(['appUrl', 'workerUrl'] as const)(
    'lets the role of %s in without power over row-level security',
    async (url) => {
      const rows = await ask(database[url], `select rolsuper, rolbypassrls from pg_roles where rolname = current_user`)
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }])
    },
  )

  it('is nobody else’s', async () => {
    const other = await createTestDatabase()
    await ask(other.ownerUrl, 'create table mark (id int)')
    expect(await ask(database.ownerUrl, `select to_regclass('mark') as mark`)).toEqual([{ mark: null }])
    await other.drop()
  })
})
