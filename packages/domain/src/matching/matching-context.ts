import type { Locale } from '../catalogue/localized'
import type { Holidays } from './access'
import { indexOf, type CatalogueIndex } from './catalogue-index'
import { needFacts } from './derived/need-facts'
import { referenceHours, type ReferenceHours } from './estimate/reference-hours'
import type { FactLookup } from './fact-value'
import type { MatchingCatalogue } from './matching-catalogue'
import type { Need } from './need'

export interface MatchOptions {
  /** ISO date of evaluation. */
  readonly asOf: string
  readonly locale: Locale
  readonly holidays: Holidays
}

/** One need at one date against one catalogue. */
export interface MatchingContext {
  readonly need: Need
  readonly options: MatchOptions
  readonly index: CatalogueIndex
  readonly facts: FactLookup
  readonly reference: ReferenceHours | undefined
}

export function contextOf(need: Need, catalogue: MatchingCatalogue, options: MatchOptions): MatchingContext {
  const { gpus } = catalogue
  return {
    need,
    options,
    index: indexOf(catalogue),
    facts: needFacts({ need, asOf: options.asOf, gpus }),
    reference: referenceHours(need, gpus),
  }
}
