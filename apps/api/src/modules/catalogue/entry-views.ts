import type { Catalogue, Provider, System } from '@rechenlotse/domain/catalogue'
import type { MeasureDto, NormativeRuleDto, ReferenceDto, ServiceDto } from './dto/entries.dto'
import type { ProviderDto } from './dto/provider.dto'
import type { SystemDto } from './dto/system.dto'
import { findProvider, programmeName, providerName } from './name-views'
import { partitionView } from './partition-view'
import { sourceViews } from './source-views'

export function systemView(system: System, catalogue: Catalogue, asOf: string): SystemDto {
  const views = sourceViews(catalogue)
  const keys = system.partitions.map(({ key }) => key)
  const offering = catalogue.programmes.filter(({ offers }) => offers.some(({ partition }) => keys.includes(partition)))
  return {
    ...system,
    provider: findProvider(catalogue, system.provider),
    partitions: system.partitions.map((partition) => partitionView(partition, catalogue, views)),
    programmes: offering.map((programme) => programmeName(programme, asOf)),
    facts: views.facts(system.facts),
  }
}

export function providerView(provider: Provider, catalogue: Catalogue, asOf: string): ProviderDto {
  const { key, namedInSeed, facts } = provider
  const own = {
    systems: catalogue.systems.filter((system) => system.provider === key),
    services: catalogue.services.filter((service) => service.provider === key),
  }
  return {
    ...providerName(provider),
    namedInSeed,
    facts: sourceViews(catalogue).facts(facts),
    systems: own.systems.map((system) => ({ key: system.key, name: { de: system.name, en: system.name } })),
    services: own.services.map(({ key: service, name }) => ({ key: service, name })),
    programmes: catalogue.programmes
      .filter(({ operators }) => operators.includes(key))
      .map((programme) => programmeName(programme, asOf)),
  }
}

export function serviceViews(catalogue: Catalogue): ServiceDto[] {
  const views = sourceViews(catalogue)
  return catalogue.services.map((service) => ({
    ...service,
    provider: findProvider(catalogue, service.provider),
    facts: views.facts(service.facts),
  }))
}

export function measureViews(catalogue: Catalogue): MeasureDto[] {
  const views = sourceViews(catalogue)
  return catalogue.measures.map((measure) => ({ ...measure, facts: views.facts(measure.facts) }))
}

export function referenceViews(catalogue: Catalogue): ReferenceDto[] {
  const views = sourceViews(catalogue)
  return catalogue.references.map((reference) => ({ ...reference, facts: views.facts(reference.facts) }))
}

export function normativeRuleViews(catalogue: Catalogue): NormativeRuleDto[] {
  const views = sourceViews(catalogue)
  return catalogue.normativeRules.map((rule) => ({ ...rule, facts: views.facts(rule.facts) }))
}
