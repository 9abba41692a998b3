import type { Localized } from './localized'
import type { Programme } from './programme'
import type { Provider } from './provider'
import type { Measure, NormativeRule, ReferenceEntry } from './reference'
import type { Service } from './service'
import type { Source } from './source'
import type { GpuModel, System } from './system'
import type { SharedRule } from '../matching/rules/rule'

/** The whole reviewed catalogue; its content hash is the catalogue revision. */
export interface Catalogue {
  readonly sources: readonly Source[]
  readonly providers: readonly Provider[]
  readonly systems: readonly System[]
  readonly gpus: readonly GpuModel[]
  readonly programmes: readonly Programme[]
  readonly services: readonly Service[]
  readonly measures: readonly Measure[]
  readonly normativeRules: readonly NormativeRule[]
  readonly references: readonly ReferenceEntry[]
  /** Conditions that several programmes share, by id; a programme names one by `{ "shared": id }`. */
  readonly sharedRules: readonly SharedRule[]
  /** Lists that rules refer to, such as countries associated to Horizon Europe. */
  readonly lists: readonly CatalogueList[]
  /** What a reader sees above a fact, by its field. */
  readonly fieldLabels?: Readonly<Record<string, Localized>>
}

export interface CatalogueList {
  readonly key: string
  readonly name: { readonly de: string; readonly en: string }
  readonly members: readonly string[]
  /** ISO date from which a member counts; members without a date count always. */
  readonly memberSince?: Readonly<Record<string, string>>
  readonly source: string
  readonly furtherSources?: readonly string[]
  readonly asOf: string
}
