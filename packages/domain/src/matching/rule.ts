import type { Localized } from '../catalogue/localized'
import type { Citation } from '../catalogue/source'

/**
 * A condition as data. Every leaf has a stable id, a sentence in both languages and its sources.
 * Evaluated in three values (Kleene): fulfilled, violated, unknown.
 */
export type Rule =
  | { readonly shared: string }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | Leaf

export interface LeafText {
  readonly id: string
  /** What the applicant reads when the leaf is fulfilled, violated, or not known. */
  readonly text: { readonly fulfilled: Localized; readonly violated: Localized; readonly unknown: Localized }
  readonly citations: readonly Citation[]
}

export type Leaf = LeafText & (Predicate | Manual)

/** A person must decide: external verification, operator's discretion, not machine-evaluable. */
export interface Manual {
  readonly manual: true
}

/** `fact` is a path of the Need (applicant.kind) or a derived fact (derived.isSme). */
export type Predicate =
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly fact: string; readonly inList: string }
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly lessThan: number }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly moreThan: number }
  | { readonly fact: string; readonly includes: readonly string[] }
