import type { FactValue, Localized, SourceTier } from '@rechenlotse/domain/catalogue'

export interface SourceView {
  readonly key: string
  readonly title: Localized
  readonly url: string | null
  readonly officialUrl: string | null
  readonly asOf: string
  readonly tier: SourceTier
}

export interface CitationView extends SourceView {
  readonly chapter: string | null
  readonly quote: string | null
}

export interface FactView {
  readonly field: string
  readonly label: Localized
  readonly value: FactValue
  readonly text: Localized | null
  readonly unit: Localized | null
  readonly note: Localized | null
  readonly judgement: boolean
  readonly citation: CitationView
}

export interface Coordinates {
  readonly lat: number
  readonly lon: number
}

export interface PlaceView {
  readonly key: string
  readonly city: string | null
  readonly country: string
  readonly approximateCoordinates: Coordinates | null
}

export interface ProviderNameView extends PlaceView {
  readonly name: Localized
  readonly land: string | null
  readonly website: string | null
  readonly contact: string | null
}

export interface SystemNameView extends PlaceView {
  readonly name: string
  readonly status: string
}

export interface ProgrammeNameView {
  readonly key: string
  readonly name: Localized
  readonly statusCode: string
}

export interface ProgrammeSummaryView extends ProgrammeNameView {
  readonly summary: Localized
  readonly operators: readonly ProviderNameView[]
  readonly review: string
  readonly intake: 'here' | 'own_portal' | 'contact'
  readonly countries: readonly string[]
  readonly cities: readonly string[]
  readonly systems: readonly SystemNameView[]
  readonly calendarKind: 'continuous' | 'dates' | 'interval' | 'unknown'
  readonly nextCutoff: string | null
  readonly costKinds: readonly string[]
  readonly applicationUrl: string | null
}

export interface PartitionView {
  readonly key: string
  readonly name: string
  readonly gpu: { readonly key: string; readonly name: string; readonly memoryGb: number | null } | null
  readonly gpusPerNode: number | null
  readonly countingUnit: Localized | null
  readonly citations: readonly CitationView[]
}

/** A condition with its shared parts written out and its citations resolved. */
export type RuleView =
  { readonly all: readonly RuleView[] } | { readonly any: readonly RuleView[] } | { readonly not: RuleView } | LeafView

export interface LeafView {
  readonly id: string
  readonly text: Localized | { readonly fulfilled: Localized; readonly violated: Localized }
  readonly warning?: true
  readonly manual?: true
  readonly citations: readonly CitationView[]
}

export interface CitedText {
  readonly text: Localized
  readonly citations: readonly CitationView[]
}

export interface CostView extends CitedText {
  readonly kind: 'free' | 'market_price' | 'grant'
  readonly perGpuHour?: readonly {
    readonly currency: string
    readonly low: number
    readonly high: number
    readonly gpuName: string | null
  }[]
}

export interface CalendarView {
  readonly kind: 'continuous' | 'dates' | 'interval' | 'unknown'
  readonly cutoffs?: readonly string[]
  readonly everyMonths?: number
  readonly timeZone?: string
  readonly closesAt?: string | null
  readonly citations?: readonly CitationView[]
}

export interface DecisionTimeView {
  readonly min: number | null
  readonly max: number | null
  readonly unit: 'working_days' | 'calendar_days'
  readonly judgement?: true
  readonly citations: readonly CitationView[]
}

export interface ProgrammeView extends ProgrammeSummaryView {
  readonly status: readonly (CitedText & { readonly code: string; readonly from: string | null })[]
  readonly successors: readonly ProgrammeNameView[]
  readonly rules: readonly RuleView[]
  readonly offers: readonly {
    readonly partition: PartitionView
    readonly system: SystemNameView
    readonly rules: readonly RuleView[]
    readonly warnings: readonly (CitedText & { readonly id: string })[]
  }[]
  readonly calendar: CalendarView
  readonly decisionTime: DecisionTimeView | null
  readonly cost: readonly CostView[]
  readonly facts: readonly FactView[]
  readonly unknownFields: readonly { readonly field: string; readonly label: Localized }[]
}

export interface SystemView extends SystemNameView {
  readonly provider: ProviderNameView
  readonly partitions: readonly PartitionView[]
  readonly programmes: readonly ProgrammeNameView[]
  readonly facts: readonly FactView[]
}

export interface ProviderView extends ProviderNameView {
  readonly facts: readonly FactView[]
  readonly systems: readonly { readonly key: string; readonly name: Localized }[]
  readonly services: readonly { readonly key: string; readonly name: Localized }[]
  readonly programmes: readonly ProgrammeNameView[]
}
