import type { CatalogueList } from '../catalogue/catalogue'
import { compileCatalogue, type CompiledCatalogue } from './compiled-catalogue'
import { hardwareExtremes, type HardwareExtremes } from './estimate/hardware-extremes'
import type { MatchingCatalogue, MatchingPartition, MatchingProvider } from './matching-catalogue'
import type { ListLookup } from './rules/predicate-truths'

/** Look-ups into one catalogue, and its rules compiled. */
export interface CatalogueIndex {
  readonly catalogue: MatchingCatalogue
  readonly compiled: CompiledCatalogue
  readonly partition: (key: string) => MatchingPartition | undefined
  readonly provider: (key: string) => MatchingProvider | undefined
  readonly hardware: HardwareExtremes
  readonly list: (key: string) => CatalogueList | undefined
  /** Whether the member belongs to the list at the date. */
  readonly listHasAt: (asOf: string) => ListLookup
}

const indexes = new WeakMap<MatchingCatalogue, CatalogueIndex>()

/** The index of a catalogue, made once per object. */
export function indexOf(catalogue: MatchingCatalogue): CatalogueIndex {
  const known = indexes.get(catalogue)
  if (known !== undefined) return known
  const index = makeIndex(catalogue)
  indexes.set(catalogue, index)
  return index
}

/**
 * Makes the index and compiles the rules ahead, once per object: whoever does not is served all the same, only later.
 *
 * @throws where a programme names a shared rule that the catalogue does not hold.
 */
export function prepareCatalogue(catalogue: MatchingCatalogue): void {
  indexOf(catalogue)
}

function makeIndex(catalogue: MatchingCatalogue): CatalogueIndex {
  const partitions = new Map(catalogue.partitions.map((one) => [one.key, one]))
  const providers = new Map(catalogue.providers.map((one) => [one.key, one]))
  const lists = new Map(catalogue.lists.map((one) => [one.key, one]))
  return {
    catalogue,
    compiled: compileCatalogue(catalogue),
    partition: (key) => partitions.get(key),
    provider: (key) => providers.get(key),
    hardware: hardwareExtremes(catalogue),
    list: (key) => lists.get(key),
    listHasAt: (asOf) => (key, member) => {
      const list = lists.get(key)
      if (list === undefined || !list.members.includes(member)) return false
      return (list.memberSince?.[member] ?? asOf) <= asOf
    },
  }
}
