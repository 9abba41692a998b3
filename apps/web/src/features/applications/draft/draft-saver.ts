import type { Answers, AnswerValue } from '@rechenlotse/domain/applications'
import type { Kept } from '../../../platform/kept'
import { Problem } from '../../../platform/problem'
import { findConflicts, sameValue, withValues, type AnswerConflict, type Values } from './answer-conflicts'

export interface SavedDraft {
  readonly version: number
  readonly savedAt: string
}

export interface LoadedDraft extends SavedDraft {
  readonly answers: Answers
}

export interface DraftSaverOptions {
  readonly loaded: LoadedDraft
  readonly save: (values: Values, version: number) => Promise<SavedDraft>
  /** Reads the draft again, after somebody else saved it. */
  readonly load: () => Promise<LoadedDraft>
  /** Milliseconds of quiet after a change before it is sent. */
  readonly quiet: number
  /** Sends without waiting for an answer, where the page is going away. */
  readonly sendLast?: (values: Values, version: number) => void
  /** Holds what is not saved yet, so that neither a reload nor a new sign-in loses it. */
  readonly kept?: Kept<UnsavedDraft>
}

/** What was typed and not saved, with the answers that it changes. */
export interface UnsavedDraft {
  readonly values: Values
  readonly base: Answers
}

export type SavingStatus = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'

export interface DraftState {
  readonly status: SavingStatus
  readonly answers: Answers
  readonly savedAt: string
  readonly conflicts: readonly AnswerConflict[]
  readonly error: unknown
}

const longestPause = 30_000

/** Sends changed answers by itself, one request at a time; loses nothing when a request fails or somebody else was faster. */
export class DraftSaver {
  #base: LoadedDraft
  #pending: Map<string, AnswerValue | null> = new Map()
  #running: Promise<boolean> | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #failures = 0
  #state: DraftState
  readonly #listeners = new Set<() => void>()

  constructor(readonly options: DraftSaverOptions) {
    this.#base = options.loaded
    const { answers, savedAt } = options.loaded
    this.#state = { status: 'saved', answers, savedAt, conflicts: [], error: null }
    this.#takeBack(options.kept?.read() ?? null)
  }

  /** What the last visit could not save is typed again; where somebody else answered meanwhile, one is chosen. */
  #takeBack(unsaved: UnsavedDraft | null): void {
    if (unsaved === null) return
    const { answers } = this.#base
    const open = Object.entries(unsaved.values).filter(([id, value]) => !sameValue(answers[id]?.value, value))
    this.#pending = new Map(open)
    const conflicts = findConflicts(unsaved.base, answers, Object.fromEntries(open))
    if (open.length === 0) return this.#show({})
    this.#show({ status: conflicts.length > 0 ? 'conflict' : 'waiting', conflicts })
    if (conflicts.length === 0) this.#sendAfter(this.options.quiet)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): DraftState => this.#state

  change(id: string, value: AnswerValue | null): void {
    this.#pending.set(id, value)
    this.#show({ status: this.#state.status === 'conflict' ? 'conflict' : 'waiting' })
    if (this.#state.status !== 'conflict') this.#sendAfter(this.options.quiet)
  }

  /** Takes over one of the two values of every conflict and goes on saving. */
  settle(choices: Readonly<Record<string, 'mine' | 'theirs'>>): Promise<boolean> {
    for (const { id } of this.#state.conflicts) if (choices[id] === 'theirs') this.#pending.delete(id)
    this.#show({ status: 'waiting', conflicts: [] })
    return this.flush()
  }

  /** Sends what is left now. Resolves to false where something could not be saved. */
  async flush(): Promise<boolean> {
    this.#stopTimer()
    while (this.#pending.size > 0 || this.#running) {
      if (this.#state.status === 'conflict') return false
      this.#running ??= this.#send()
      const done = await this.#running
      if (!done) return false
    }
    return true
  }

  stop(): void {
    this.#stopTimer()
  }

  /** The page goes away: what is left is sent on its way, and kept until somebody sees that it arrived. */
  leave(): void {
    this.#stopTimer()
    if (this.#pending.size === 0 || this.#state.status === 'conflict') return
    this.options.sendLast?.(Object.fromEntries(this.#pending), this.#base.version)
  }

  #keep(): void {
    const values = Object.fromEntries(this.#pending)
    const before = Object.entries(this.#base.answers).filter(([id]) => id in values)
    this.options.kept?.keep(this.#pending.size === 0 ? null : { values, base: Object.fromEntries(before) })
  }

  async #send(): Promise<boolean> {
    const sent = new Map(this.#pending)
    this.#show({ status: 'saving' })
    try {
      const saved = await this.options.save(Object.fromEntries(sent), this.#base.version)
      this.#accept(sent, saved)
      return true
    } catch (error) {
      return await this.#fail(error)
    } finally {
      this.#running = null
    }
  }

  #accept(sent: Map<string, AnswerValue | null>, saved: SavedDraft): void {
    const answers = withValues(this.#base.answers, Object.fromEntries(sent))
    this.#base = { ...saved, answers }
    for (const [id, value] of sent) if (sameValue(this.#pending.get(id), value)) this.#pending.delete(id)
    this.#failures = 0
    this.#show({ status: this.#pending.size > 0 ? 'waiting' : 'saved', savedAt: saved.savedAt, error: null })
    if (this.#pending.size > 0) this.#sendAfter(this.options.quiet)
  }

  async #fail(error: unknown): Promise<boolean> {
    if (error instanceof Problem && error.status === 409) return this.#meetOthers(error)
    this.#failures += 1
    this.#show({ status: 'failed', error })
    const isWorthRetrying = error instanceof Problem && (error.status === 0 || error.status >= 500)
    if (isWorthRetrying) this.#sendAfter(Math.min(longestPause, 1000 * 2 ** this.#failures))
    return false
  }

  async #meetOthers(error: unknown): Promise<boolean> {
    const theirs = await this.options.load().catch(() => null)
    if (theirs === null || theirs.version === this.#base.version) {
      this.#show({ status: 'failed', error })
      return false
    }
    const conflicts = findConflicts(this.#base.answers, theirs.answers, Object.fromEntries(this.#pending))
    this.#base = theirs
    this.#show({ status: conflicts.length > 0 ? 'conflict' : 'waiting', conflicts, savedAt: theirs.savedAt })
    return conflicts.length === 0
  }

  #show(change: Partial<DraftState>): void {
    const answers = withValues(this.#base.answers, Object.fromEntries(this.#pending))
    this.#state = { ...this.#state, ...change, answers }
    this.#keep()
    for (const listener of this.#listeners) listener()
  }

  #sendAfter(milliseconds: number): void {
    this.#stopTimer()
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
