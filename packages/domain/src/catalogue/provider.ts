import type { Fact } from './fact'
import type { Localized } from './localized'

export interface Provider {
  readonly key: string
  readonly name: Localized
  /** Where a source places it; the fact `city` of the same value cites it. */
  readonly city: string | null
  /** ISO 3166-2 code of the Land, cited by the fact `land`; null outside Germany or without a source. */
  readonly land: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** City-level pin without a source: shown as approximate. */
  readonly approximateCoordinates: { readonly lat: number; readonly lon: number } | null
  readonly website: string | null
  readonly contact: string | null
  readonly namedInSeed: boolean
  readonly facts: readonly Fact[]
}
