import type { Refusal } from '../identity'

/** A named condition of a transition; `refusal` says why it does not hold. */
export interface Guard<Context> {
  readonly name: string
  readonly holds: (context: Context) => boolean
  readonly refusal: Refusal
}

/** One line of a transition table: who may do what, from where to where, and which fact it leaves behind. */
export interface Transition<State extends string, Role extends string, Event extends string, Context> {
  readonly from: readonly State[]
  /** `same` = the action changes no state. */
  readonly to: State | 'same'
  readonly roles: readonly Role[]
  readonly guards: readonly Guard<Context>[]
  /** null = changes nothing that anybody must know, such as saving a draft. */
  readonly event: Event | null
}

/** The whole workflow of one word: every action has exactly one line. */
export type TransitionTable<
  Action extends string,
  State extends string,
  Role extends string,
  Event extends string,
  Context,
> = Readonly<Record<Action, Transition<State, Role, Event, Context>>>

export type Step<State extends string, Event extends string> =
  | { readonly allowed: true; readonly to: State; readonly event: Event | null }
  | { readonly allowed: false; readonly refusals: readonly Refusal[] }
