import type { Transaction } from '../../platform/database/database'

export interface AttemptWindow {
  readonly bucket: string
  readonly start: Date
  readonly end: Date
}

/** Counts one more and says how many there are now, in one atomic step. */
export const addAttempt = async (tx: Transaction, { bucket, start, end }: AttemptWindow): Promise<number> => {
  const rows = await tx.$queryRaw<{ hits: number }[]>`
    insert into attempt as a (bucket, window_start, hits, expires_at) values (${bucket}, ${start}, 1, ${end})
    on conflict (bucket, window_start) do update set hits = a.hits + 1
    returning hits`
  return rows[0]?.hits ?? 1
}

export const forgiveAttempt = async (tx: Transaction, bucket: string, start: Date): Promise<void> => {
  await tx.$executeRaw`
    update attempt set hits = hits - 1 where bucket = ${bucket} and window_start = ${start} and hits > 0`
}
