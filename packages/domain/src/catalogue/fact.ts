import type { Localized } from './localized'
import type { Citation } from './source'

export type FactValue = string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue }

/** One value of one field from one source. Several facts of one field: the sources differ, all are kept. */
export interface Fact {
  readonly field: string
  readonly value: FactValue
  /** What a person reads; required where `value` is prose or a structure. */
  readonly text?: Localized
  readonly unit?: Localized
  readonly citation: Citation
  readonly note?: Localized
  /** The value is the catalogue author's reading of the source. */
  readonly judgement?: true
}
