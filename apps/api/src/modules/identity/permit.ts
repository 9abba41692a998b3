import type { Verdict } from '@rechenlotse/domain/identity'
import { RefusalError } from '../../platform/http/refusal-error'

/** Lets the command go on, or throws the refusal of the policy. */
export const permit = (verdict: Verdict): void => {
  if (!verdict.allowed) throw new RefusalError(verdict.refusal)
}
