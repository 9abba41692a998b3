import type { FieldFault, Refusal } from '../identity'

/** Every "no" that applications can say without looking at single answers. */
export const applicationRefusals = {
  notFound: { kind: 'not-found', code: 'applications.not-found' },
  notPermitted: { kind: 'forbidden', code: 'applications.not-permitted' },
  programmeUnknown: {
    kind: 'unprocessable',
    code: 'applications.programme-unknown',
    errors: [{ pointer: '/programme', code: 'applications.programme-unknown' }],
  },
  programmeClosed: {
    kind: 'unprocessable',
    code: 'applications.programme-closed',
    errors: [{ pointer: '/programme', code: 'applications.programme-closed' }],
  },
  operatorUnknown: {
    kind: 'unprocessable',
    code: 'applications.operator-unknown',
    errors: [{ pointer: '/operator', code: 'applications.operator-unknown' }],
  },
  appliesElsewhere: { kind: 'conflict', code: 'applications.applies-elsewhere' },
  appliesHere: { kind: 'conflict', code: 'applications.applies-here' },
  nothingAsked: { kind: 'conflict', code: 'applications.nothing-asked' },
  changedMeanwhile: { kind: 'conflict', code: 'applications.changed-meanwhile' },
} as const satisfies Record<string, Refusal>

/** The action exists, but not in the state that the application is in now. */
export const notInThisState = (state: string): Refusal => ({
  kind: 'conflict',
  code: 'applications.not-in-this-state',
  params: { state },
})

/** Somebody saved in the meantime; one entry per answer that differs, with the saved and the sent value. */
export const answersChangedMeanwhile = (version: number, differences: readonly FieldFault[]): Refusal => ({
  kind: 'conflict',
  code: 'applications.answers-changed-meanwhile',
  params: { version },
  errors: differences,
})

/** Answers that may not be sent like this, one fault each. */
export const answersRefused = (errors: readonly FieldFault[]): Refusal => ({
  kind: 'unprocessable',
  code: 'applications.answers-refused',
  errors,
})

/** A clarification was answered beyond what was asked. */
export const answersOutsideClarification = (questions: readonly string[]): Refusal =>
  answersRefused(questions.map((id) => ({ pointer: `/answers/${id}`, code: 'applications.question-not-asked' })))
