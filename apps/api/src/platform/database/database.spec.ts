import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { Config } from '../config/config'
import { Database } from './database'
import { statementsOf } from './statements-of'
import { createTestDatabase, type TestDatabase } from './test-database'
import { WorkerDatabase } from './worker-database'

const anna = randomUUID()
const boris = randomUUID()

async function arrange(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  for (const person of [anna, boris]) {
    await client.query(`insert into person (id, email, name) values ($1, $2, 'Person')`, [
      person,
      `${person}@firm.example`,
    ])
    const { rows } = await client.query(
      `insert into organisation (name, kind, created_by) values ('Firm', 'applicant', $1) returning id`,
      [person],
    )
    await client.query(`insert into membership (person_id, organisation_id, role) values ($1, $2, 'owner')`, [
      person,
      rows[0].id,
    ])
  }
  await client.end()
}

describe('the way to the data', () => {
  let test: TestDatabase
  let database: Database
  let worker: WorkerDatabase
  const seenBy = (personId: string | null) => database.run({ personId }, (tx) => tx.membership.findMany())

  beforeAll(async () => {
    test = await createTestDatabase()
    await arrange(test.ownerUrl)
    const config = Object.assign(new Config(), { appDatabaseUrl: test.appUrl, workerDatabaseUrl: test.workerUrl })
    database = new Database(config)
    worker = new WorkerDatabase(config)
  })
  afterAll(async () => {
    await Promise.all([database.onApplicationShutdown(), worker.onApplicationShutdown()])
    await test.drop()
  })

  it('shows nobody’s organisations to somebody who is not signed in', async () => {
    expect(await seenBy(null)).toEqual([])
    expect(await database.open.membership.findMany()).toEqual([])
  })

  it('never shows another person’s rows, however many ask at once on the same connections', async () => {
    const askers = Array.from({ length: 120 }, (_, index) => [anna, boris, null][index % 3] ?? null)
    const answers = await Promise.all(askers.map(async (asker) => ({ asker, rows: await seenBy(asker) })))
    for (const { asker, rows } of answers)
      expect(rows.map((row) => row.personId)).toEqual(asker === null ? [] : [asker])
  })

  it('would notice an identity that stays on the connection', async () => {
    const client = new Client({ connectionString: test.appUrl })
    await client.connect()
    await client.query(`select set_config('app.person_id', $1, false)`, [anna])
    expect((await client.query('select from membership')).rowCount).toBe(1)
    await client.end()
  })

  it('keeps nothing of work that fails', async () => {
    const half = database.run({ personId: anna }, async (tx) => {
      await tx.$executeRaw`update person set name = 'Half' where id = ${anna}::uuid`
      throw new Error('in the middle')
    })
    await expect(half).rejects.toThrow('in the middle')
    const left = await worker.run((tx) => tx.person.findMany({ where: { name: 'Half' }, select: { id: true } }))
    expect(left).toEqual([])
  })

  it('shows background reactions all memberships', async () => {
    expect(await worker.run((tx) => tx.membership.count())).toBe(2)
  })

  it('counts the statements of the work, not those around it', async () => {
    expect(await statementsOf(database.connection, () => seenBy(anna))).toHaveLength(1)
  })
})
