export type { Locale, Localized } from './localized'
export type { Citation, Source, SourceTier } from './source'
export type { Fact, FactValue } from './fact'
export type { Provider } from './provider'
export type { GpuModel, Partition, System } from './system'
export type {
  AccessCalendar,
  CostRule,
  DecisionTime,
  OfferedPartition,
  Programme,
  ProgrammeStatus,
  ProgrammeStatusCode,
  ReviewKind,
} from './programme'
export type { Service } from './service'
export type { Measure, NormativeRule, ReferenceEntry } from './reference'
export type { Catalogue } from './catalogue'
