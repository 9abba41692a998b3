import type { Schema } from '@rechenlotse/contract'

export type TimelineEntry = Schema<'TimelineEntryDto'>
export type ClarificationView = Schema<'ClarificationDto'>
export type DecisionView = Schema<'DecisionDto'>

/** One line of "my applications". */
export type ApplicationListed = Schema<'ApplicationSummaryDto'>

/** One application as its own organisation sees it. */
export type ApplicationView = Schema<'ApplicationViewDto'>
