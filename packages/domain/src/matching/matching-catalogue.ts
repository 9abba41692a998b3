import type { CatalogueList } from '../catalogue/catalogue'
import type { Localized } from '../catalogue/localized'
import type { Programme } from '../catalogue/programme'
import type { Citation, SourceTier } from '../catalogue/source'
import type { Service } from '../catalogue/service'
import type { GpuModel, Partition } from '../catalogue/system'
import type { Intake } from './match-result'
import type { SharedRule } from './rules/rule'

/** What matching needs of the catalogue, as plain JSON: the same on the server and in the browser. */
export interface MatchingCatalogue {
  /** Content hash of the published catalogue. */
  readonly revision: string
  readonly sources: Readonly<Record<string, MatchingSource>>
  readonly lists: readonly CatalogueList[]
  readonly sharedRules: readonly SharedRule[]
  readonly gpus: readonly MatchingGpu[]
  readonly partitions: readonly MatchingPartition[]
  readonly providers: readonly MatchingProvider[]
  readonly programmes: readonly MatchingProgramme[]
  readonly services: readonly MatchingService[]
}

export interface MatchingSource {
  readonly title: Localized
  readonly url: string | null
  readonly asOf: string
  readonly tier: SourceTier
}

export type MatchingGpu = Pick<
  GpuModel,
  'key' | 'name' | 'generation' | 'bf16DenseTflops' | 'fp16DenseTflops' | 'memoryGb' | 'vendor'
>

export interface MatchingPartition extends Partition {
  readonly system: string
  readonly systemName: string
  /** ISO 3166-1 alpha-2 of the site. */
  readonly country: string
}

export interface MatchingProvider {
  readonly key: string
  readonly name: Localized
  readonly land: string | null
  readonly country: string
  readonly website: string | null
  /** A mail address or a page. */
  readonly contact: string | null
}

export type MatchingProgramme = Pick<
  Programme,
  | 'key'
  | 'name'
  | 'operators'
  | 'status'
  | 'successors'
  | 'rules'
  | 'offers'
  | 'calendar'
  | 'decisionTime'
  | 'cost'
  | 'review'
  | 'gives'
  | 'madeFor'
> & { readonly intake?: Intake }

export type MatchingService = Pick<Service, 'key' | 'name' | 'provider' | 'kinds' | 'audience' | 'since'> & {
  /** The service's own page, where a source names one. */
  readonly page: string | null
  readonly citations: readonly Citation[]
}
