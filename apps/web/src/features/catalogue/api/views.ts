import type { Schema } from '@rechenlotse/contract'

export type CitationView = Schema<'CitationDto'>
export type FactView = Schema<'FactDto'>
export type Coordinates = Schema<'CoordinatesDto'>
export type ProgrammeNameView = Schema<'ProgrammeNameDto'>
export type ProgrammeSummaryView = Schema<'ProgrammeSummaryDto'>
export type ProgrammeView = Schema<'ProgrammeDto'>
export type CalendarView = Schema<'CalendarDto'>
export type DecisionTimeView = Schema<'DecisionTimeDto'>
export type CostView = Schema<'CostLineDto'>
export type SystemView = Schema<'SystemDto'>
export type ProviderView = Schema<'ProviderDto'>

/** A condition with its shared parts written out and its citations resolved. */
export type RuleView = ProgrammeView['rules'][number]
export type LeafView = Schema<'RuleLeafDto'>
export type WarningView = Schema<'WarningDto'>
