export type * from './need'
export type * from './match-result'
export type { MatchRequest } from './match-request'
export type {
  ManualLeaf,
  Predicate,
  PredicateLeaf,
  Rule,
  SharedRule,
  WarningLeaf,
} from './rule'
export type * from './matching-catalogue'
export type { MatchOptions } from './matching-context'
export type { Holidays } from './access'
export { applyChange } from './apply-change'
export { leavesOf } from './leaves-of'
export { matchNeed } from './match-need'
export { statusAt } from './status-at'
export { publicHolidays } from './public-holidays'
export { toMatchingCatalogue } from './to-matching-catalogue'
