import type { Catalogue, CostRule, Programme, System } from '@rechenlotse/domain/catalogue'
import { nextCutoff } from '@rechenlotse/domain/matching'
import type { ProgrammeRound } from './catalogue.repository'
import { costKindsOf } from './cost-kinds'
import type { OfferedPartitionDto, ProgrammeDto, ProgrammeSummaryDto, RoundDto } from './dto/programme.dto'
import { intakeOf, type IntakeSetting } from './intake-of'
import { findProvider, programmeName, systemName } from './name-views'
import { partitionView } from './partition-view'
import { citedSources, resolveTree } from './resolve-tree'
import { sourceViews, type SourceViews } from './source-views'

export interface Viewpoint {
  readonly revision: string
  readonly catalogue: Catalogue
  readonly settings: readonly IntakeSetting[]
  /** ISO day. */
  readonly asOf: string
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

function systemsOf({ offers }: Programme, { systems }: Catalogue): System[] {
  return systems.filter(({ partitions }) =>
    partitions.some(({ key }) => offers.some(({ partition }) => partition === key)),
  )
}

export function programmeSummary(programme: Programme, { catalogue, settings, asOf }: Viewpoint): ProgrammeSummaryDto {
  const operators = programme.operators.map((key) => findProvider(catalogue, key))
  const systems = systemsOf(programme, catalogue)
  return {
    ...programmeName(programme, asOf),
    summary: programme.summary,
    operators,
    review: programme.review,
    intake: intakeOf(programme, settings).intake,
    country: operators[0]?.country ?? '',
    countries: distinct([...operators, ...systems].map(({ country }) => country)),
    cities: distinct([...operators, ...systems].flatMap(({ city }) => city ?? [])),
    systems: systems.map(systemName),
    calendarKind: programme.calendar.kind,
    nextCutoff: nextCutoff(programme.calendar, asOf),
    ...costKindsOf(programme.cost),
    applicationUrl: programme.applicationUrl,
    namedInSeed: programme.namedInSeed,
  }
}

function offersOf({ offers }: Programme, catalogue: Catalogue, views: SourceViews): OfferedPartitionDto[] {
  return offers.flatMap(({ partition: key, rules, warnings = [] }) => {
    const system = catalogue.systems.find(({ partitions }) => partitions.some((partition) => partition.key === key))
    const partition = system?.partitions.find((found) => found.key === key)
    if (system === undefined || partition === undefined)
      throw new Error(`the catalogue offers the partition ${key}, which it does not hold`)
    const tree = <T>(value: unknown): T => resolveTree(value, catalogue.sharedRules, views) as T
    return {
      partition: partitionView(partition, catalogue, views),
      system: systemName(system),
      rules: tree<OfferedPartitionDto['rules']>(rules),
      warnings: tree<OfferedPartitionDto['warnings']>(warnings),
    }
  })
}

function namingGpus(rule: CostRule, { gpus }: Catalogue): object {
  const { perGpuHour, ...rest } = rule
  if (perGpuHour === undefined) return rest
  const named = perGpuHour.map((rate) => ({ ...rate, gpuName: gpus.find(({ key }) => key === rate.gpu)?.name ?? null }))
  return { ...rest, perGpuHour: named }
}

const roundView = ({ id, continuous, opensAt, cutoffAt }: ProgrammeRound): RoundDto => ({
  id,
  continuous,
  opensAt: opensAt?.toISOString() ?? null,
  cutoffAt: cutoffAt?.toISOString() ?? null,
})

/** Everything that is known about one programme. */
export function programmeView(
  programme: Programme,
  viewpoint: Viewpoint,
  rounds: readonly ProgrammeRound[],
): Omit<ProgrammeDto, 'isDemo'> {
  const { revision, catalogue, settings, asOf } = viewpoint
  const views = sourceViews(catalogue)
  const tree = <T>(value: unknown): T => resolveTree(value, catalogue.sharedRules, views) as T
  const page = {
    revision,
    ...programmeSummary(programme, viewpoint),
    status: tree<ProgrammeDto['status']>(programme.status),
    successors: catalogue.programmes
      .filter(({ key }) => programme.successors.includes(key))
      .map((next) => programmeName(next, asOf)),
    rules: tree<ProgrammeDto['rules']>(programme.rules),
    offers: offersOf(programme, catalogue, views),
    calendar: tree<ProgrammeDto['calendar']>(programme.calendar),
    decisionTime: tree<ProgrammeDto['decisionTime']>(programme.decisionTime),
    cost: tree<ProgrammeDto['cost']>(programme.cost.map((rule) => namingGpus(rule, catalogue))),
    intakeOperators: intakeOf(programme, settings).operators,
    rounds: rounds.map(roundView),
    facts: views.facts(programme.facts),
    unknownFields: programme.unknownFields.map((field) => ({
      field,
      label: catalogue.fieldLabels?.[field] ?? { de: field, en: field },
    })),
  }
  return { ...page, sources: distinct(citedSources(page)).map(views.source) }
}
