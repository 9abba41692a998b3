import type { Locale } from '../catalogue/localized'
import type { Need } from './need'

/** The body of POST /api/v1/matches. */
export interface MatchRequest {
  readonly need: Need
  /** ISO date of evaluation; default today in Europe/Berlin. */
  readonly asOf?: string
  readonly locale?: Locale
}
