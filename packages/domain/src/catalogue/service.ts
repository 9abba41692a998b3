import type { Fact } from './fact'
import type { Localized } from './localized'

export interface Service {
  readonly key: string
  readonly name: Localized
  readonly provider: string
  readonly kinds: readonly string[]
  readonly facts: readonly Fact[]
}
