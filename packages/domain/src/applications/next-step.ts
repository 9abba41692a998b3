import type { Refusal } from '../identity'
import type { Step, Transition } from './transition'

/** Where somebody stands when they try a transition. */
export interface Standing<State extends string, Role extends string, Context> {
  /** null = there is nothing yet. */
  readonly state: State | null
  readonly role: Role
  readonly context: Context
}

/** The refusals of the word that owns the table. */
export interface StepRefusals {
  readonly notPermitted: Refusal
  readonly notInThisState: (state: string) => Refusal
}

/**
 * Interprets one line of a transition table. Answers the next state and the event to record,
 * or every refusal that applies: wrong role first (forbidden), then wrong state (conflict), then all guards that do not hold.
 */
export const nextStep = <State extends string, Role extends string, Event extends string | null, Context>(
  row: Transition<State, Role, Event, Context>,
  standing: Standing<State, Role, Context>,
  refusals: StepRefusals,
): Step<State, Event> => {
  if (!row.roles.includes(standing.role)) return { allowed: false, refusals: [refusals.notPermitted] }
  const { state: from } = standing
  const to = row.to === 'same' ? from : row.to
  if (!row.from.includes(from) || to === null)
    return { allowed: false, refusals: [refusals.notInThisState(from ?? 'none')] }
  const failed = row.guards.filter((guard) => !guard.holds(standing.context)).map((guard) => guard.refusal)
  if (failed.length > 0) return { allowed: false, refusals: failed }
  return { allowed: true, from, to, event: row.event }
}
