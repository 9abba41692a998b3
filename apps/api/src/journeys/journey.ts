import type { Localized } from '@rechenlotse/domain/catalogue'
import type { Persona } from '../test-portal'

/** One thing that somebody does, and what they must see. `{name}` in path and body stands for something remembered. */
export interface JourneyStep {
  readonly actor: Persona
  readonly does: Localized
  readonly request: readonly [method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown]
  readonly headers?: Readonly<Record<string, string>>
  readonly sees: { readonly status: number; readonly body?: object }
  /** Name to path in the answer, such as `items.0.id`. */
  readonly remembers?: Readonly<Record<string, string>>
}

/** A whole story over HTTP, as data: run by a spec, rendered into the documentation. */
export interface Journey {
  readonly title: Localized
  readonly steps: readonly JourneyStep[]
}
