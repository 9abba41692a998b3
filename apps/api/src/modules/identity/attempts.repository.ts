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
