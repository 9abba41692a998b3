import type { Database } from '../database/database'

/** Reachable, migrated, and with a published catalogue. */
export async function isDatabaseReady(database: Database): Promise<boolean> {
  try {
    const { rowCount } = await database.connection.pool.query('select from catalogue_revision limit 1')
    return rowCount === 1
  } catch {
    return false
  }
}
