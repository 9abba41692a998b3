import type { Refusal } from '../identity'

/** A named condition of a transition; `refusal` says why it does not hold. */
export interface Guard<Context> {
  readonly name: string
  readonly holds: (context: Context) => boolean
  readonly refusal: Refusal
}

/** One line of a transition table: who may do what, from where to where, and which fact it leaves behind. */
export interface Transition<State extends string, Role extends string, Event extends string | null, Context> {
  /** null = there is nothing yet: the action begins it. */
  readonly from: readonly (State | null)[]
  /** `same` = the action changes no state. */
  readonly to: State | 'same'
  readonly roles: readonly Role[]
  readonly guards: readonly Guard<Context>[]
  /** null = changes nothing that anybody must know, such as saving a draft. */
  readonly event: Event
}

/** One side's half of the workflow: every action has exactly one line. */
export type TransitionTable<
  Action extends string,
  State extends string,
  Role extends string,
  Event extends string,
  Context,
> = Readonly<Record<Action, Transition<State, Role, Event | null, Context>>>

/** A step that the table allows: what is recorded of it. */
export interface StepAllowed<State extends string, Event extends string | null> {
  readonly allowed: true
  readonly from: State | null
  readonly to: State
  readonly event: Event
}

export type Step<State extends string, Event extends string | null> =
  StepAllowed<State, Event> | { readonly allowed: false; readonly refusals: readonly Refusal[] }
