import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { migrate } from './migrate.mjs'

const server: string = JSON.parse(process.env.TEST_SERVER ?? '{}').owner

describe('applying migrations', () => {
  let folder: string
  let database: string
  let url: string

  const write = (name: string, sql: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  const query = async (sql: string, address = url) => {
    const client = new Client({ connectionString: address })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rechenlotse-migrations-'))
    database = `migrate_${randomUUID().replaceAll('-', '')}`
    await query(`create database ${database}`, server)
    url = Object.assign(new URL(server), { pathname: `/${database}` }).toString()
    write(
      '20260101000000_offers',
      `create table offer (name text); create function twice(n int) returns int language sql as $$ select n * 2; $$;`,
    )
    write('20260102000000_prices', 'alter table offer add column price int')
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true })
    await query(`drop database ${database} with (force)`, server)
  })

  it('applies all of them to an empty database, in order, and then none', async () => {
    expect(await migrate(url, folder)).toEqual(['20260101000000_offers', '20260102000000_prices'])
    expect(await migrate(url, folder)).toEqual([])
    expect(await query('select twice(21)')).toEqual([{ twice: 42 }])
  })

  it('applies the new ones to a filled database and keeps what is in it', async () => {
    await migrate(url, folder)
    await query(`insert into offer values ('kept', 5)`)
    write('20260103000000_currency', `alter table offer add column currency text not null default 'EUR'`)
    expect(await migrate(url, folder)).toEqual(['20260103000000_currency'])
    expect(await query('select * from offer')).toEqual([{ name: 'kept', price: 5, currency: 'EUR' }])
  })

  it('applies each once when four start at once', async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)))
    expect(applied.flat().sort()).toEqual(['20260101000000_offers', '20260102000000_prices'])
  })

  it('keeps Prisma’s own journal: the checksum of the file, finished, one step', async () => {
    await migrate(url, folder)
    const checksum = createHash('sha256').update('alter table offer add column price int').digest('hex')
    const rows = await query(`select * from _prisma_migrations where migration_name like '%prices'`)
    expect(rows).toEqual([
      expect.objectContaining({
        checksum,
        applied_steps_count: 1,
        finished_at: expect.any(Date),
        rolled_back_at: null,
      }),
    ])
  })

  it('refuses a migration that was edited after it had been applied', async () => {
    await migrate(url, folder)
    write('20260102000000_prices', 'alter table offer add column price bigint')
    await expect(migrate(url, folder)).rejects.toThrow('20260102000000_prices was edited after it had been applied')
  })

  it('refuses a database that is ahead of this version', async () => {
    await migrate(url, folder)
    rmSync(join(folder, '20260102000000_prices'), { recursive: true })
    await expect(migrate(url, folder)).rejects.toThrow(
      'knows migration 20260102000000_prices, this version of the product does not',
    )
  })

  it('undoes the whole of a migration that fails in the middle, and keeps those before it', async () => {
    write('20260103000000_broken', 'create table half (id int); alter table nowhere add column x int')
    await expect(migrate(url, folder)).rejects.toThrow(
      '20260103000000_broken failed and was rolled back: relation "nowhere"',
    )
    expect(await query(`select to_regclass('half') as half, to_regclass('offer')::text as offer`)).toEqual([
      { half: null, offer: 'offer' },
    ])
    write('20260103000000_broken', 'create table whole (id int)')
    expect(await migrate(url, folder)).toEqual(['20260103000000_broken'])
  })
})
