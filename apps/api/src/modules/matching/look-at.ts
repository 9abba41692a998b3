import { outlinesOf, type Need, type OfferOutline, optionsAt } from '@rechenlotse/domain/matching'
import type { Current } from './current-matching'

/** What a need came to, and what that holds for. */
export interface Look {
  readonly result: readonly OfferOutline[]
  readonly revision: string
  /** ISO day. */
  readonly asOf: string
}

/** Looks at a need with the catalogue of this day; outlines say the same in every language. */
export const lookAt = (need: Need, { catalogue, day }: Current): Look => ({
  result: outlinesOf(need, catalogue, optionsAt(day, 'de')),
  revision: catalogue.revision,
  asOf: day,
})
