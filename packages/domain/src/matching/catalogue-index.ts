import type { CatalogueList } from '../catalogue/catalogue'
import { compileCatalogue, type CompiledCatalogue } from './compiled-catalogue'
import { hardwareExtremes, type HardwareExtremes } from './estimate/hardware-extremes'
import { allSteps, type Steps } from './in-steps'
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
  return indexes.get(catalogue) ?? allSteps(prepareSteps(catalogue))
}

/**
 * Makes the index and compiles the rules ahead, once per object, in steps for a thread that others wait for. Whoever does
 * not is served all the same, only later.
 *
 * @throws where a programme names a shared rule that the catalogue does not hold.
 */
export function* prepareSteps(catalogue: MatchingCatalogue): Steps<CatalogueIndex> {
  const compiled = yield* compileCatalogue(catalogue)
  const index = indexes.get(catalogue) ?? makeIndex(catalogue, compiled)
  indexes.set(catalogue, index)
  return index
}

function makeIndex(catalogue: MatchingCatalogue, compiled: CompiledCatalogue): CatalogueIndex {
  const partitions = new Map(catalogue.partitions.map((one) => [one.key, one]))
  const providers = new Map(catalogue.providers.map((one) => [one.key, one]))
  const lists = new Map(catalogue.lists.map((one) => [one.key, one]))
  return {
    catalogue,
    compiled,
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
