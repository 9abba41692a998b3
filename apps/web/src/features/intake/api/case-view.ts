import type { Schema } from '@rechenlotse/contract'

export type CaseTimelineEntry = Schema<'CaseTimelineEntryDto'>
export type ClarificationRecord = Schema<'ClarificationRecordDto'>
export type MatchVerdictView = Schema<'MatchVerdictDto'>

/** One line of the queue. */
export type CaseSummary = Schema<'CaseSummaryDto'>

/** A case as a desk sees it. */
export type CaseView = Schema<'CaseViewDto'>
