import { Client, type DatabaseError } from 'pg'
import { createTestDatabase } from '../../platform/database/test-database'

export interface Wall {
  readonly ownerUrl: string
  /** What the database says to this statement of a request of this person: rows, or the code of its refusal. Undone. */
  answer(personId: string | null, sql: string, values?: readonly unknown[]): Promise<string>
  /** As `answer`, several statements of one transaction; stops at the first refusal. */
  answers(personId: string | null, statements: readonly (readonly [string, readonly unknown[]])[]): Promise<string[]>
  close(): Promise<void>
}

/** A database of a spec's own, seen through the role of requests. */
export const openWall = async (): Promise<Wall> => {
  const database = await createTestDatabase()
  const app = new Client({ connectionString: database.appUrl })
  await app.connect()
  const ask = async (sql: string, values: readonly unknown[]): Promise<string> => {
    try {
      return `${(await app.query(sql, [...values])).rowCount ?? 0} rows`
    } catch (fault) {
      return (fault as DatabaseError).code ?? String(fault)
    }
  }
  const answers: Wall['answers'] = async (personId, statements) => {
    await app.query('begin')
    await app.query("select set_config('app.person_id', $1, true)", [personId ?? ''])
    const said: string[] = []
    for (const [sql, values] of statements) {
      said.push(await ask(sql, values))
      if (!said.at(-1)?.endsWith('rows')) break
    }
    await app.query('rollback')
    return said
  }
  return {
    ownerUrl: database.ownerUrl,
    answers,
    answer: async (personId, sql, values = []) => (await answers(personId, [[sql, values]])).join(),
    close: async () => {
      await app.end()
      await database.drop()
    },
  }
}
