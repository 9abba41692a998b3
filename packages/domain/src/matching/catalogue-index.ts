import type { CatalogueList } from '../catalogue/catalogue'
import type { MatchingCatalogue, MatchingPartition, MatchingProvider } from './matching-catalogue'
import { hardwareExtremes, type HardwareExtremes } from './estimate/hardware-extremes'
import { leavesOf } from './leaves-of'
import type { PredicateLeaf, Rule } from './rule'
import type { ListLookup } from './test-predicate'

/** Look-ups into one catalogue. */
export interface CatalogueIndex {
  readonly catalogue: MatchingCatalogue
  readonly sharedRule: (id: string) => Rule
  readonly hasSharedRule: (id: string) => boolean
  /** The predicate leaves of a rule of this catalogue, found once. */
  readonly leavesOf: (rule: Rule) => readonly PredicateLeaf[]
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

function makeIndex(catalogue: MatchingCatalogue): CatalogueIndex {
  const shared = new Map(catalogue.sharedRules.map(({ id, rule }) => [id, rule]))
  const partitions = new Map(catalogue.partitions.map((one) => [one.key, one]))
  const providers = new Map(catalogue.providers.map((one) => [one.key, one]))
  const lists = new Map(catalogue.lists.map((one) => [one.key, one]))
  const sharedRule = (id: string): Rule => {
    const rule = shared.get(id)
    if (rule === undefined) throw new Error(`no shared rule "${id}" in the catalogue`)
    return rule
  }
  return {
    catalogue,
    sharedRule,
    hasSharedRule: (id) => shared.has(id),
    leavesOf: leavesOnce(sharedRule),
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

function leavesOnce(sharedRule: (id: string) => Rule): CatalogueIndex['leavesOf'] {
  const found = new WeakMap<Rule, readonly PredicateLeaf[]>()
  return (rule) => {
    const known = found.get(rule) ?? leavesOf(rule, sharedRule)
    found.set(rule, known)
    return known
  }
}
