import type { Step, StepAllowed } from '@rechenlotse/domain/applications'
import { RefusalError } from '../../platform/http/refusal-error'

/** The step that the table allows, or its first refusal. */
export const stepOrRefuse = <State extends string, Event extends string | null>(
  step: Step<State, Event>,
): StepAllowed<State, Event> => {
  if (step.allowed) return step
  const [refusal] = step.refusals
  throw refusal === undefined ? new Error('A step was refused without a reason') : new RefusalError(refusal)
}
