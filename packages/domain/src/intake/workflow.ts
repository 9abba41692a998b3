import { applicationTransitions } from '../applications'
import { caseTransitions } from './case.transitions'

/** The one transition table: whatever changes the state of an application, on either side, is one of these rows. */
export const workflow = { applicant: applicationTransitions, desk: caseTransitions } as const
