import type { SavedNeedSummary } from './saved-needs'

/** Whether a link opens the need now. */
export const isShared = ({ sharedUntil }: Pick<SavedNeedSummary, 'sharedUntil'>): boolean =>
  sharedUntil !== null && Date.parse(sharedUntil) > Date.now()
