import type { Localized } from './localized'

/** seed = the white paper of 17.05.2024 · primary = official page or law · secondary = somebody else's record of it */
export type SourceTier = 'seed' | 'primary' | 'secondary'

export interface Source {
  readonly key: string
  readonly title: Localized
  readonly url: string | null
  /** ISO date or reduced precision (2025, 2026-09). */
  readonly asOf: string
  readonly tier: SourceTier
  /** The official page that a secondary source quotes; shown beside it. */
  readonly officialUrl: string | null
  readonly note?: Localized
}

/** Where one value comes from. `source` is a key of the catalogue's sources. */
export interface Citation {
  readonly source: string
  readonly chapter?: string
  readonly quote?: string
}
