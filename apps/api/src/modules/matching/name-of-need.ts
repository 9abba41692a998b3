import { isReadable, singleLine } from '@rechenlotse/domain/identity'
import { matchingRefusals } from '@rechenlotse/domain/matching'
import { RefusalError } from '../../platform/http/refusal-error'

/** The name as one line; a need without one would not be found again. */
export const nameOfNeed = (given: string): string => {
  if (!isReadable(given)) throw new RefusalError(matchingRefusals.nameMissing)
  return singleLine(given)
}
