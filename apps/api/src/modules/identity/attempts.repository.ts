import type { Transaction } from '../../platform/database/database'

export interface AttemptWindow {
  readonly bucket: string
  readonly start: Date
  readonly end: Date
}

/** Counts one more and says how many there are now, in one atomic step. */
export const addAttempt = async (tx: Transaction, { bucket, start, end }: AttemptWindow): Promise<number> => {
  const rows = await tx.$queryRaw<{ hits: number }[]>`
    select app_count_attempt(${bucket}, ${start}, ${end}) as hits`
  return rows[0]?.hits ?? 1
}

export const forgiveAttempt = async (tx: Transaction, bucket: string, start: Date): Promise<void> => {
  await tx.$executeRaw`select app_forgive_attempt(${bucket}, ${start})`
}

export interface CountedWrites extends Pick<AttemptWindow, 'start' | 'end'> {
  /** Name of the limit; the person and each of their organisations have a bucket of their own in it. */
  readonly limit: string
  readonly personId: string
}

/** Counts one write of the asking person; the most hits of the person, and of any of their organisations, in this window. */
export const addWrite = async (
  tx: Transaction,
  { limit, personId, start, end }: CountedWrites,
): Promise<{ readonly person: number; readonly organisation: number }> => {
  const rows = await tx.$queryRaw<{ person: number; organisation: number }[]>`
    with subject as (
      select true as is_person, ${personId} as id
      union all select false, organisation_id::text from membership where person_id = ${personId}::uuid),
    counted as (
      select is_person, app_count_attempt(${limit} || ':' || id, ${start}, ${end}) as hits
      from (select * from subject order by id) as ordered)
    select coalesce(max(hits) filter (where is_person), 0)::int as person,
      coalesce(max(hits) filter (where not is_person), 0)::int as organisation from counted`
  return rows[0] ?? { person: 0, organisation: 0 }
}
