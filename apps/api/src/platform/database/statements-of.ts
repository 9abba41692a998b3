import type { Connection } from './connection'

const NOT_THE_HANDLERS_OWN =
  /^\s*(begin|commit|rollback|savepoint|release|select set_config)|app_\w*session|app_count_attempt/i

/** The statements that `work` sends of its own: without the transaction's frame, the identity, the session and the count of writes. */
export async function statementsOf(connection: Connection, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const stop = connection.onStatement((sql) => {
    if (!NOT_THE_HANDLERS_OWN.test(sql)) statements.push(sql)
  })
  try {
    await work()
  } finally {
    stop()
  }
  return statements
}
