import { savedNeedLimits } from './saved-need-limits'

const DAY_MS = 86_400_000

/** When a link made then opens nothing any more. */
export const sharedUntil = (sharedAt: Date): Date => new Date(sharedAt.getTime() + savedNeedLimits.shareDays * DAY_MS)

/** When a link that ends now was made. */
export const oldestShare = (now: Date): Date => new Date(now.getTime() - savedNeedLimits.shareDays * DAY_MS)
