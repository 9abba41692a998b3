import type { Fact } from './fact'
import type { Localized } from './localized'

/** A measure of the white paper. */
export interface Measure {
  readonly key: string
  readonly name: Localized
  readonly category: Localized
  readonly facts: readonly Fact[]
}

/** A normative rule as its source states it; programmes' conditions cite it by key. */
export interface NormativeRule {
  readonly key: string
  readonly statement: Localized
  readonly kind: string
  readonly facts: readonly Fact[]
}

/** International comparison, figures, MFU, formulas, market prices, legal texts, AI Factories, country lists. */
export interface ReferenceEntry {
  readonly key: string
  readonly group: string
  readonly name: Localized
  readonly facts: readonly Fact[]
}
