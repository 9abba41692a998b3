import type { SourceTier } from '../catalogue/source'

/** The body of POST /api/v1/matches' answer, named as in match.schema.json. */
export interface MatchResult {
  /** ISO date of evaluation. */
  readonly asOf: string
  /** Content hash of the published catalogue. */
  readonly catalogueRevision: string
  readonly estimate: Estimate | null
  /** Every programme once: eligible, check, ineligible, unavailable. */
  readonly offers: readonly Offer[]
  readonly openQuestions: readonly OpenQuestion[]
  readonly plans: readonly Plan[]
  readonly services: readonly ServiceMatch[]
}

export type Verdict = 'eligible' | 'check' | 'ineligible' | 'unavailable'
export type Outcome = 'fulfilled' | 'violated' | 'unknown' | 'manual' | 'warning'
export type Intake = 'here' | 'own_portal' | 'contact'

export interface Offer {
  /** Catalogue key. */
  readonly programme: string
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly hints: readonly Hint[]
  readonly systems: readonly SystemMatch[]
  readonly access: Access
  readonly cost: Cost
  readonly successors?: readonly string[]
  readonly intake?: Intake
}

export interface Reason {
  /** Stable rule id. */
  readonly rule: string
  readonly outcome: Outcome
  /** One plain sentence in the asked language. */
  readonly text: string
  /** Empty only where the rule compares the need with itself. */
  readonly sources: readonly ReasonSource[]
}

export interface ReasonSource {
  readonly title: string
  readonly url?: string | null
  readonly chapter?: string | null
  readonly asOf: string
  readonly tier: SourceTier
}

export interface Hint {
  /** Path of the need -> value. */
  readonly change: Readonly<Record<string, FactChange>>
  readonly leadsTo: 'eligible' | 'check'
}

export type FactChange = string | number | boolean

export interface SystemMatch {
  /** Partition key. */
  readonly system: string
  readonly fit: 'fits' | 'check' | 'does_not_fit'
  /** In the hours that the site books. */
  readonly gpuHours?: Range | null
}

export interface Range {
  readonly low: number
  readonly typical: number
  readonly high: number
}

export interface Access {
  /** ISO dates. */
  readonly applyBy: string | null
  readonly earliestStart: string | null
  readonly latestStart: string | null
  readonly meetsStartBy?: boolean | null
}

export interface Cost {
  readonly kind: 'free' | 'market_price' | 'grant' | 'unknown'
  readonly price: Price | null
  readonly aidValueEur?: number | null
}

/** Range for the estimated amount in the currency of the source. */
export interface Price {
  readonly currency: string
  readonly low: number
  readonly high: number
}

export interface OpenQuestion {
  /** Path in the need. */
  readonly fact: string
  /** Keys of programmes whose verdict waits for it. */
  readonly decides: readonly string[]
}

export interface Estimate {
  /** GPU model key. */
  readonly reference: string
  readonly gpuHours: Range
  readonly gpuMemoryGb?: number | null
  readonly assumptions: readonly Assumption[]
}

export interface Assumption {
  readonly name: string
  readonly value: number | string
  readonly source?: string
}

export interface Plan {
  readonly kind: 'pretrain_then_refine' | 'measure_then_grow' | 'advice_first'
  readonly reason: Reason
  readonly stages: readonly PlanStage[]
}

export interface PlanStage {
  readonly title: string
  readonly dataClass?: string
  readonly programmes: readonly string[]
}

export interface ServiceMatch {
  readonly service: string
  readonly reasons: readonly Reason[]
}
