import { Pool } from 'pg'
import { Connection } from '../../platform/database/connection'
import { createTestDatabase, type TestDatabase } from '../../platform/database/test-database'
import { aCase } from './test-case'
import { aPerson, type SeededPerson } from './test-people'

interface Read {
  readonly foreign: number
  readonly own: number
}

const asked = 1_500
const everySeventhFails = 7

let database: TestDatabase
let firms: readonly SeededPerson[]

beforeAll(async () => {
  database = await createTestDatabase()
  const { ownerUrl } = database
  const desk = await aPerson(ownerUrl, { name: 'kisski', kind: 'provider' })
  const made: SeededPerson[] = []
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    const firm = await aPerson(ownerUrl, { name })
    await aCase(ownerUrl, { firm, desk, mark: name })
    made.push(firm)
  }
  firms = made
})
afterAll(() => database.drop())

const firmOf = (turn: number): SeededPerson => firms[turn % firms.length]!

const tally = (rows: readonly { organisation_id: string }[], firm: SeededPerson | null): Read => {
  const own = rows.filter((row) => row.organisation_id === firm?.organisationId).length
  return { own, foreign: rows.length - own }
}

const total = (reads: readonly Read[]): Read =>
  reads.reduce((sum, read) => ({ own: sum.own + read.own, foreign: sum.foreign + read.foreign }), {
    own: 0,
    foreign: 0,
  })

/** A transaction that waited too long on a busy machine shows nothing; the count of own rows tells that it is missing. */
const unanswered: Read = { own: 0, foreign: 0 }

/** Mixed readers on one pool of ten; `local` false is the mistake that the product never makes. */
const readMixed = async (local: boolean): Promise<Read> => {
  const connection = new Connection(database.appUrl)
  const read = (turn: number) => {
    const firm = turn % 3 === 0 ? null : firmOf(turn)
    return connection
      .transaction(async (tx) => {
        if (local) await tx.$executeRaw`select set_config('app.person_id', ${firm?.personId ?? ''}, true)`
        else if (firm) await tx.$executeRaw`select set_config('app.person_id', ${firm.personId}, false)`
        const rows = await tx.$queryRaw<{ organisation_id: string }[]>`select organisation_id from application`
        if (local && turn % everySeventhFails === 0) throw tally(rows, firm)
        return tally(rows, firm)
      })
      .catch((thrown: unknown) => (thrown instanceof Error ? unanswered : (thrown as Read)))
  }
  try {
    return total(await Promise.all(Array.from({ length: asked }, (_, turn) => read(turn))))
  } finally {
    await connection.close()
  }
}

describe('the identity of a request', () => {
  it(`is seen by nobody else in ${asked} mixed reads on one pool, one in seven rolled back`, async () => {
    expect(await readMixed(true)).toEqual({ own: (asked * 2) / 3, foreign: 0 })
  })

  it('would leak if it were set on the session: the check above can see leaks', async () => {
    expect((await readMixed(false)).foreign).toBeGreaterThan(0)
  })

  it('is gone from the connection after the transaction', async () => {
    const pool = new Pool({ connectionString: database.appUrl, max: 1 })
    await pool.query('begin')
    await pool.query("select set_config('app.person_id', $1, true)", [firmOf(0).personId])
    expect((await pool.query('select 1 from application')).rowCount).toBe(1)
    await pool.query('commit')
    expect((await pool.query('select 1 from application')).rowCount).toBe(0)
    await pool.end()
  })
})
