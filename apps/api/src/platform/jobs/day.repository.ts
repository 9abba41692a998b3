import type { Transaction } from '../database/transaction'

/** The day (ISO, in Germany) that nobody has recorded yet, else null. A second asker waits for the first to finish. */
export const findNewDay = async (tx: Transaction, now: Date): Promise<string | null> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('begin day', 0))`
  const rows = await tx.$queryRaw<{ day: string }[]>`
    select day from (select to_char(${now}::timestamptz at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day) as today
    where not exists (select from event where type = 'catalogue.day-began' and payload->>'day' = day)`
  return rows[0]?.day ?? null
}
