import type { Refusal } from '../identity/refusal'
import { savedNeedLimits } from './saved-need-limits'

/** Every "no" that matching can say. */
export const matchingRefusals = {
  needNotFound: { kind: 'not-found', code: 'matching.need-not-found' },
  tooManyNeeds: { kind: 'conflict', code: 'matching.too-many-needs', params: { most: savedNeedLimits.needs } },
  nameMissing: {
    kind: 'unprocessable',
    code: 'matching.name-missing',
    errors: [{ pointer: '/name', code: 'matching.name-missing' }],
  },
  needTooLarge: {
    kind: 'unprocessable',
    code: 'matching.need-too-large',
    errors: [{ pointer: '/need', code: 'matching.need-too-large' }],
  },
} as const satisfies Record<string, Refusal>
