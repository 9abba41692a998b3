import type { Rule } from '../matching/rules/rule'
import type { Fact } from './fact'
import type { Localized } from './localized'
import type { Citation } from './source'

export type ProgrammeStatusCode = 'open' | 'partly-open' | 'planned' | 'closed' | 'superseded' | 'not-open-to-DE'

/** The programme's status from `from` (inclusive; null = since ever) until the next entry begins. */
export interface ProgrammeStatus {
  readonly code: ProgrammeStatusCode
  readonly from: string | null
  readonly text: Localized
  readonly citations: readonly Citation[]
}

/** A system that the programme offers, with the rules that hold on it alone (size window, memory, code, data gate). */
export interface OfferedPartition {
  readonly partition: string
  readonly rules: readonly Rule[]
  /** Shown with its date, never changes a verdict (H31). */
  readonly warnings?: readonly Warning[]
}

export interface Warning {
  readonly id: string
  readonly text: Localized
  readonly citations: readonly Citation[]
}

export type AccessCalendar =
  | { readonly kind: 'continuous'; readonly citations: readonly Citation[] }
  | {
      readonly kind: 'dates'
      /** ISO dates in the calendar's time zone. */
      readonly cutoffs: readonly string[]
      readonly timeZone: string
      /** hh:mm at which the cut-off closes, null = not known. */
      readonly closesAt: string | null
      readonly citations: readonly Citation[]
    }
  | {
      /** A pattern without end: `first` and the same day every `everyMonths` months, the last of a shorter month. */
      readonly kind: 'interval'
      readonly everyMonths: number
      /** ISO date in the calendar's time zone, none before it; null = the rhythm is known, its days are not. */
      readonly first: string | null
      readonly timeZone: string
      /** hh:mm at which the cut-off closes, null = not known. */
      readonly closesAt: string | null
      readonly citations: readonly Citation[]
    }
  | { readonly kind: 'unknown' }

export interface DecisionTime {
  /** An end of the range is the catalogue author's estimate; shown as such. */
  readonly judgement?: true
  readonly min: number | null
  readonly max: number | null
  readonly unit: 'working_days' | 'calendar_days'
  readonly citations: readonly Citation[]
}

/** Price per GPU-hour in the currency of the source, of the GPU model `gpu` where the source names one. */
export interface GpuHourRate {
  readonly currency: string
  readonly low: number
  readonly high: number
  readonly gpu?: string
}

/** The first rule whose `when` is fulfilled gives the cost; unknown conditions give `unknown`. */
export interface CostRule {
  readonly kind: 'free' | 'market_price' | 'grant'
  readonly when: Rule | null
  readonly text: Localized
  /** Of several GPU models the first rate of the model asked for counts, else the first. */
  readonly perGpuHour?: readonly GpuHourRate[]
  readonly citations: readonly Citation[]
}

/** What an applicant gets: compute time of one's own, time to measure and scale only, advice, ready models, or money. */
export type ProgrammeGift = 'compute' | 'measurement' | 'advice' | 'models' | 'money'

/** How heavy the selection is, lightest first. */
export type ReviewKind = 'none' | 'contract' | 'technical' | 'simplified' | 'peer' | 'unknown'

export interface Programme {
  readonly key: string
  readonly name: Localized
  /** What it offers to whom, one plain sentence. */
  readonly summary: Localized
  readonly operators: readonly string[]
  readonly status: readonly ProgrammeStatus[]
  readonly successors: readonly string[]
  readonly rules: readonly Rule[]
  readonly offers: readonly OfferedPartition[]
  readonly calendar: AccessCalendar
  readonly decisionTime: DecisionTime | null
  readonly cost: readonly CostRule[]
  readonly review: ReviewKind
  /** Compute alone where absent. */
  readonly gives?: readonly ProgrammeGift[]
  /** What the offer is made for: fulfilled, it is a reason and moves the offer up; it never changes a verdict. */
  readonly madeFor?: Rule
  readonly applicationUrl: string | null
  readonly facts: readonly Fact[]
  /** Fields of which no source says anything; shown as "keine Angabe". */
  readonly unknownFields: readonly string[]
  readonly namedInSeed: boolean
}
