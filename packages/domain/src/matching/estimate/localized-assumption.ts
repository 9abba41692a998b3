import type { Localized } from '../../catalogue/localized'

/** One line of the arithmetic before it is put into one language. */
export interface LocalizedAssumption {
  readonly name: Localized
  readonly value: number | string | Localized
  readonly source?: Localized
}
