import type { Localized } from '../../catalogue/localized'
import type { Citation } from '../../catalogue/source'

/**
 * A condition as data. Every leaf has a stable id, sentences in both languages and its sources.
 * Evaluated in three values (Kleene): fulfilled, violated, unknown.
 */
export type Rule =
  | { readonly shared: string }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | PredicateLeaf
  | ManualLeaf
  | WarningLeaf

/** A rule that several programmes refer to by `{ "shared": id }`. */
export interface SharedRule {
  readonly id: string
  readonly rule: Rule
}

export type PredicateLeaf = Predicate & {
  readonly id: string
  /** What the applicant reads; the sentence states what is the case with this leaf itself. */
  readonly text: {
    readonly fulfilled: Localized
    readonly violated: Localized
    readonly unknown: Localized
  }
  readonly citations: readonly Citation[]
}

/** A person must decide: external verification, operator's discretion, not machine-evaluable. Always unknown. */
export interface ManualLeaf {
  readonly id: string
  readonly manual: true
  readonly text: Localized
  readonly citations: readonly Citation[]
}

/** Shown, never decides: always fulfilled. Without `when` it is always shown, else where `when` is fulfilled. */
export interface WarningLeaf {
  readonly id: string
  readonly warning: true
  readonly when?: Rule
  readonly text: Localized
  readonly citations: readonly Citation[]
}

/** `fact` is a path of the Need (applicant.kind) or a derived fact (derived.isSme). */
export type Predicate =
  | { readonly fact: string; readonly in: readonly string[] }
  /** The value is a member of at least one of these catalogue lists. */
  | { readonly fact: string; readonly inList: readonly string[] }
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly lessThan: number }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly moreThan: number }
  /** The fact is a list and holds at least one of these. */
  | { readonly fact: string; readonly includes: readonly string[] }
