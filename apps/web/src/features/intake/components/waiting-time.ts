const day = 24 * 60 * 60 * 1000

/** Whole days between two instants, 0 on the same day. */
export function waitingDays(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / day))
}
