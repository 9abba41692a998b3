import type { Fact } from './fact'
import type { Localized } from './localized'
import type { Citation } from './source'

/** Whom a service is meant for. */
export type ServiceAudience = 'business' | 'academia'

export interface Service {
  readonly key: string
  readonly name: Localized
  readonly provider: string
  readonly kinds: readonly string[]
  /** Absent: no source says. */
  readonly audience?: { readonly groups: readonly ServiceAudience[]; readonly citations: readonly Citation[] }
  /** ISO day from which the service exists; absent: no source says, it is taken to exist. */
  readonly since?: { readonly day: string; readonly citations: readonly Citation[] }
  readonly facts: readonly Fact[]
}
