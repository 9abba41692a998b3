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
    gpus: catalogue.gpus.map(({ facts: _, ...gpu }) => gpu),
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
  const { offers, calendar, decisionTime, cost, review, gives, madeFor } = programme
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
    ...(madeFor === undefined ? {} : { madeFor }),
  }
}

function leanService({ facts, ...service }: Service): MatchingService {
  const page = facts.find(({ field }) => field === 'url' || field === 'page')?.value
  const citations = facts.map((fact) => fact.citation).slice(0, 1)
  return { ...service, page: typeof page === 'string' ? page : null, citations }
}
