export type { Case, CaseRight, MessageVisibility } from './case'
export type { CaseEventName, CaseEvents, CaseMoved } from './case.events'
export { actionsOnCase, canReadCase, canWorkAtSomeDesk, desksOf, roleAtCase, stepOfCase } from './case.policy'
export {
  caseNotInThisState,
  caseRefusals,
  questionsUnknown,
  somebodyWasFaster,
  type WhatHappened,
} from './case.refusals'
export { caseActions, type CaseAction, type CaseRole, type CaseTransition } from './case.transitions'
export { queueFilters, queueViews, type QueueFilter, type QueueView } from './queue-view'
export { routeToDesk, type Route, type RoutingRequest } from './routing'
export { workflow } from './workflow'
