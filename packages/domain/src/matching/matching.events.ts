import type { OfferChange } from './compare-results'

interface AboutNeed {
  readonly personId: string
  readonly needId: string
}

/** What changed at one saved need. */
export interface NeedNews {
  readonly needId: string
  readonly changes: readonly OfferChange[]
}

/** Facts of matching, each written to the outbox in the transaction that made it true. They hold ids, never a need. */
export interface MatchingEvents {
  readonly 'matching.need-saved': AboutNeed
  readonly 'matching.need-deleted': AboutNeed
  readonly 'matching.need-shared': AboutNeed
  readonly 'matching.sharing-ended': AboutNeed
  readonly 'matching.subscription-changed': AboutNeed & { readonly subscribed: boolean }
  readonly 'matching.unsubscribed': { readonly personId: string }
  readonly 'matching.needs-changed': { readonly personId: string; readonly news: readonly NeedNews[] }
  /** More saved needs than one transaction takes: the rest follows. */
  readonly 'matching.reevaluation-continued': Readonly<Record<never, never>>
}

export type MatchingEventName = keyof MatchingEvents
