import { Connection } from '../../platform/database/connection'
import { countDemoPeople } from './demo-people.query'

/**
 * Production on a database that was a demo would open its accounts with a password that everybody knows, and take cases
 * for operators that never joined.
 * @throws when the database holds demo people
 */
export const refuseDemoPeople = async (databaseUrl: string): Promise<void> => {
  const connection = new Connection(databaseUrl)
  try {
    const people = await connection.transaction(countDemoPeople)
    if (people === 0) return
    throw new Error(
      `This database holds ${people} demo people, whose password everybody knows. Production does not start on it: ` +
        'let DATABASE_URL or DATA_DIR name a database that was never a demo.',
    )
  } finally {
    await connection.close()
  }
}
