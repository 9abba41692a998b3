import type { Refusal } from '../identity'

/** Every "no" that a desk can hear. */
export const caseRefusals = {
  notFound: { kind: 'not-found', code: 'intake.case-not-found' },
  notPermitted: { kind: 'forbidden', code: 'intake.not-permitted' },
  noDesk: { kind: 'forbidden', code: 'intake.no-desk' },
  applicantHasNotAgreed: { kind: 'conflict', code: 'intake.applicant-has-not-agreed-to-forwarding' },
  asksForAdvice: { kind: 'conflict', code: 'intake.asks-for-advice' },
  asksForCompute: { kind: 'conflict', code: 'intake.asks-for-compute' },
  nothingToAssign: { kind: 'conflict', code: 'intake.nothing-to-assign' },
  operatorUnknown: {
    kind: 'unprocessable',
    code: 'intake.operator-unknown',
    errors: [{ pointer: '/operator', code: 'intake.operator-unknown' }],
  },
  programmeTakesNoCases: {
    kind: 'unprocessable',
    code: 'intake.programme-takes-no-cases',
    errors: [{ pointer: '/programme', code: 'intake.programme-takes-no-cases' }],
  },
  sameDestination: {
    kind: 'unprocessable',
    code: 'intake.same-destination',
    errors: [{ pointer: '/operator', code: 'intake.same-destination' }],
  },
} as const satisfies Record<string, Refusal>

/** The action exists, but not in the state that the case is in now. */
export const caseNotInThisState = (state: string): Refusal => ({
  kind: 'conflict',
  code: 'intake.not-in-this-state',
  params: { state },
})

/** What a colleague did in the meantime; `at` is an ISO instant, `by` a name. */
export interface WhatHappened {
  readonly event: string
  readonly by: string
  readonly at: string
  readonly state: string
  readonly version: number
}

/** Somebody was faster; the answer says who, what and when. */
export const somebodyWasFaster = (what: WhatHappened): Refusal => ({
  kind: 'conflict',
  code: 'intake.somebody-was-faster',
  params: { ...what },
})

/** The desk asked for questions that the form does not have; `indexes` are their places in the list. */
export const questionsUnknown = (indexes: readonly number[]): Refusal => ({
  kind: 'unprocessable',
  code: 'intake.question-unknown',
  errors: indexes.map((index) => ({ pointer: `/questions/${index}`, code: 'intake.question-unknown' })),
})
