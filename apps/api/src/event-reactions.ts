import type { EventReactions } from './platform/events/reactions'

/** Event to reactions: the whole asynchronous product on one page. */
export const eventReactions: EventReactions = {}
