import { Client, type DatabaseError } from 'pg'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database'
import { aPerson, asOwner, type SeededPerson } from '../identity/test-people'

let database: TestDatabase
let firm: SeededPerson
let rival: SeededPerson
const roles: Record<'app' | 'worker', Client> = {} as never

const savedBy = (personId: string, name: string, subscribed: boolean) =>
  asOwner(
    database.ownerUrl,
    `insert into saved_need (person_id, name, content, saved_result, saved_revision, saved_as_of, last_result, last_revision,
       last_as_of, share_token_digest, shared_at, subscribed)
     values ($1, $2, '{}', '[]', 'none', '2026-11-27', '[]', 'none', '2026-11-27', $2, now(), $3)`,
    [personId, name, subscribed],
  )

beforeAll(async () => {
  database = await createTestDatabase()
  firm = await aPerson(database.ownerUrl, { name: 'firm' })
  rival = await aPerson(database.ownerUrl, { name: 'rival' })
  await savedBy(firm.personId, 'FIRM', false)
  await savedBy(rival.personId, 'RIVAL', true)
  roles.app = new Client({ connectionString: database.appUrl })
  roles.worker = new Client({ connectionString: database.workerUrl })
  await Promise.all([roles.app.connect(), roles.worker.connect()])
})
afterAll(async () => {
  await Promise.all([roles.app?.end(), roles.worker?.end()])
  await database?.drop()
})

interface Asking {
  readonly as?: keyof typeof roles
  readonly who?: SeededPerson
}

/** The rows that come of it, or the code of the refusal; nothing of it stays. */
const answer = async (sql: string, { as = 'app', who }: Asking = {}): Promise<readonly object[] | string> => {
  const client = roles[as]
  await client.query('begin')
  try {
    await client.query("select set_config('app.person_id', $1, true)", [who?.personId ?? ''])
    return (await client.query(sql)).rows as object[]
  } catch (fault) {
    return (fault as DatabaseError).code ?? String(fault)
  } finally {
    await client.query('rollback')
  }
}

describe('a saved need', () => {
  it('is the own alone', async () => {
    const names = 'select name from saved_need'
    expect(await answer(names)).toEqual([])
    expect(await answer(names, { who: firm })).toEqual([{ name: 'FIRM' }])
    for (const sql of ["update saved_need set name = 'x'", 'delete from saved_need'])
      expect(await answer(`${sql} where name = 'RIVAL' returning name`, { who: firm })).toEqual([])
    expect(await answer('delete from saved_need returning name')).toEqual([])
  })

  it('shows nobody its token’s digest, and keeps its owner and what was saved', async () => {
    for (const sql of [
      'select share_token_digest from saved_need',
      'select * from saved_need',
      "update saved_need set content = '{}'",
      "update saved_need set saved_result = '[]'",
      `update saved_need set person_id = '${rival.personId}'`,
    ])
      expect([sql, await answer(sql, { who: firm })]).toEqual([sql, '42501'])
    expect(await answer('select share_token_digest from saved_need', { as: 'worker' })).toBe('42501')
  })

  it('is looked at again by the worker only while it is subscribed', async () => {
    expect(await answer('select name from saved_need', { as: 'worker' })).toEqual([{ name: 'RIVAL' }])
    expect(await answer("update saved_need set last_as_of = '2026-11-28' returning name", { as: 'worker' })).toEqual([
      { name: 'RIVAL' },
    ])
    for (const sql of ["update saved_need set name = 'x'", 'delete from saved_need'])
      expect(await answer(sql, { as: 'worker' })).toBe('42501')
  })

  it('is opened by one whole digest, and then says what is needed and no more', async () => {
    const opened = (digest: string, age = '1 day') =>
      `select * from app_shared_need(${digest}, now() - interval '${age}')`
    expect(await answer(opened("'RIVAL'"))).toEqual([{ content: {} }])
    for (const digest of ["'%'", "''", 'null', "'rival'"]) expect(await answer(opened(digest))).toEqual([])
    expect(await answer(opened("'RIVAL'", '0 days'))).toEqual([])
    expect(await answer(opened("'RIVAL'"), { as: 'worker' })).toBe('42501')
  })
})

describe('a fact that the worker records', () => {
  it.each([
    [`insert into event (type, actor_side, payload) values ('catalogue.day-began', 'system', '{}')`, []],
    [`insert into event (type, actor_side, payload) values ('x', 'desk', '{}')`, '42501'],
    [
      `insert into event (type, actor_side, actor_id, payload) select 'x', 'system', id, '{}' from person limit 1`,
      '42501',
    ],
  ])('is the system’s own: %#', async (sql, expected) => {
    expect(await answer(sql, { as: 'worker' })).toEqual(expected)
  })
})

describe('a demand note', () => {
  const leave = (more = '', values = '') =>
    `insert into demand_note (month, eligible, "check", ineligible, unavailable, ruled_out_by${more})
     values ('2026-11', 1, 2, 3, 4, '{}'${values})`

  it('is left by anybody and read by no role of the running product, not even to change it', async () => {
    expect(await answer(leave())).toEqual([])
    expect(await answer(`${leave()} returning month`)).toBe('42501')
    for (const sql of [
      'select from demand_note',
      'delete from demand_note',
      "update demand_note set month = '2026-01'",
    ])
      for (const role of ['app', 'worker'] as const) expect(await answer(sql, { as: role, who: firm })).toBe('42501')
  })

  it.each([
    leave().replace('2026-11', '2026-11-27'),
    leave().replace("'{}'", "'{a,b,c,d,e,f}'"),
    leave(', region', ", 'Bremen'"),
    leave(', purpose', ", 'we are the only one'"),
    leave().replace("'{}'", "'{call me}'"),
    leave(', gpu_hours', ", '4321'"),
  ])('has no room for a day, a text or a figure: %#', async (sql) => {
    expect(await answer(sql)).toBe('23514')
  })
})
