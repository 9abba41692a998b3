import type { Cost, Verdict } from './match-result'

/** What of an offer is kept with a saved need, to tell later what changed. */
export interface OfferOutline {
  /** Catalogue key. */
  readonly programme: string
  readonly verdict: Verdict
  /** ISO date of the next cut-off; null where there is none or none is known. */
  readonly applyBy: string | null
  readonly cost: Cost['kind']
}
