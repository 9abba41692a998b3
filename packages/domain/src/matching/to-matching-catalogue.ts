import type { Catalogue } from '../catalogue/catalogue'
import type { Programme } from '../catalogue/programme'
import type { Service } from '../catalogue/service'
import type { System } from '../catalogue/system'
import type { MatchingCatalogue, MatchingPartition, MatchingProgramme, MatchingService } from './matching-catalogue'

/** The lean projection of a catalogue; `revision` is its content hash. */
export function toMatchingCatalogue(catalogue: Catalogue, revision: string): MatchingCatalogue {
  return {
    revision,
    sources: Object.fromEntries(
      catalogue.sources.map(({ key, title, url, officialUrl, asOf, tier }) => [
        key,
        { title, url: url ?? officialUrl, asOf, tier },
      ]),
    ),
    lists: catalogue.lists,
    sharedRules: catalogue.sharedRules,
    gpus: catalogue.gpus.map(({ key, name, bf16DenseTflops, memoryGb, vendor }) => ({
      key,
      name,
      bf16DenseTflops,
      memoryGb,
      vendor,
    })),
    partitions: catalogue.systems.flatMap(partitionsOf),
    providers: catalogue.providers.map(({ key, name, land, country, website, contact }) => ({
      key,
      name,
      land,
      country,
      website,
      contact,
    })),
    programmes: catalogue.programmes.map(leanProgramme),
    services: catalogue.services.map(leanService),
  }
}

function partitionsOf(system: System): readonly MatchingPartition[] {
  return system.partitions.map((partition) => ({
    ...partition,
    system: system.key,
    systemName: system.name,
    country: system.country,
  }))
}

function leanProgramme(programme: Programme): MatchingProgramme {
  const { key, name, operators, status, successors, rules } = programme
  const { offers, calendar, decisionTime, cost, review, gives } = programme
  return {
    key,
    name,
    operators,
    status,
    successors,
    rules,
    offers,
    calendar,
    decisionTime,
    cost,
    review,
    ...(gives === undefined ? {} : { gives }),
  }
}

function leanService({ key, name, provider, kinds, facts }: Service): MatchingService {
  const citations = facts.map((fact) => fact.citation)
  const page = facts.find(({ field }) => field === 'url' || field === 'page')?.value
  return { key, name, provider, kinds, page: typeof page === 'string' ? page : null, citations: citations.slice(0, 1) }
}
