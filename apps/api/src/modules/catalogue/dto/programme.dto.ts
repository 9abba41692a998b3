import { ApiExtraModels, ApiProperty } from '@nestjs/swagger'
import type { CostRule } from '@rechenlotse/domain/catalogue'
import type { Intake } from '../intake-of'
import { CitationDto, FactDto, SourceDto } from './fact.dto'
import { LocalizedDto } from './localized.dto'
import { CoordinatesDto, ProgrammeNameDto, ProviderNameDto } from './place.dto'
import { AllOfDto, AnyOfDto, NotDto, RuleLeafDto, rules, type RuleDto } from './rule.dto'
import { PartitionDto } from './system.dto'
import { CalendarDto, CostLineDto, DecisionTimeDto, WarningDto } from './terms.dto'

const COST_KINDS = ['free', 'market_price', 'grant']
const dayOrNull = { type: String, format: 'date', nullable: true } as const
const timeOrNull = { type: String, format: 'date-time', nullable: true } as const

export class SystemNameDto {
  @ApiProperty() readonly key!: string
  @ApiProperty() readonly name!: string
  @ApiProperty({ type: String, nullable: true }) readonly city!: string | null
  @ApiProperty() readonly country!: string
  @ApiProperty({ type: CoordinatesDto, nullable: true }) readonly approximateCoordinates!: CoordinatesDto | null
  @ApiProperty() readonly status!: string
}

export class ProgrammeSummaryDto extends ProgrammeNameDto {
  @ApiProperty({ type: LocalizedDto }) readonly summary!: LocalizedDto
  @ApiProperty({ type: [ProviderNameDto] }) readonly operators!: readonly ProviderNameDto[]
  @ApiProperty({ enum: ['none', 'contract', 'technical', 'simplified', 'peer', 'unknown'] }) readonly review!: string
  @ApiProperty({ enum: ['here', 'own_portal', 'contact'] }) readonly intake!: Intake
  @ApiProperty({ description: 'Country of the first operator.' }) readonly country!: string
  @ApiProperty({ type: [String] }) readonly countries!: readonly string[]
  @ApiProperty({ type: [String] }) readonly cities!: readonly string[]
  @ApiProperty({ type: [SystemNameDto] }) readonly systems!: readonly SystemNameDto[]
  @ApiProperty({ enum: ['continuous', 'dates', 'interval', 'unknown'] }) readonly calendarKind!: string
  @ApiProperty(dayOrNull) readonly nextCutoff!: string | null
  @ApiProperty({ type: [String], enum: COST_KINDS, description: 'What it costs whoever applies.' })
  readonly costKinds!: readonly CostRule['kind'][]
  @ApiProperty({ type: [String], enum: COST_KINDS, description: 'What it costs some, by who applies and what for.' })
  readonly conditionalCostKinds!: readonly CostRule['kind'][]
  @ApiProperty({ type: String, nullable: true }) readonly applicationUrl!: string | null
  @ApiProperty() readonly namedInSeed!: boolean
}

export class ProgrammeListDto {
  @ApiProperty() readonly revision!: string
  @ApiProperty({ type: [ProgrammeSummaryDto] }) readonly items!: readonly ProgrammeSummaryDto[]
}

export class ProgrammeStatusDto {
  @ApiProperty() readonly code!: string
  @ApiProperty(dayOrNull) readonly from!: string | null
  @ApiProperty({ type: LocalizedDto }) readonly text!: LocalizedDto
  @ApiProperty({ type: [CitationDto] }) readonly citations!: readonly CitationDto[]
}

export class OfferedPartitionDto {
  @ApiProperty({ type: PartitionDto }) readonly partition!: PartitionDto
  @ApiProperty({ type: SystemNameDto }) readonly system!: SystemNameDto
  @ApiProperty(rules) readonly rules!: readonly RuleDto[]
  @ApiProperty({ type: [WarningDto] }) readonly warnings!: readonly WarningDto[]
}

export class RoundDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty() readonly continuous!: boolean
  @ApiProperty(timeOrNull) readonly opensAt!: string | null
  @ApiProperty(timeOrNull) readonly cutoffAt!: string | null
}

export class UnknownFieldDto {
  @ApiProperty() readonly field!: string
  @ApiProperty({ type: LocalizedDto }) readonly label!: LocalizedDto
}

@ApiExtraModels(AllOfDto, AnyOfDto, NotDto, RuleLeafDto)
export class ProgrammeDto extends ProgrammeSummaryDto {
  @ApiProperty() readonly revision!: string
  @ApiProperty({ type: [ProgrammeStatusDto] }) readonly status!: readonly ProgrammeStatusDto[]
  @ApiProperty({ type: [ProgrammeNameDto] }) readonly successors!: readonly ProgrammeNameDto[]
  @ApiProperty(rules) readonly rules!: readonly RuleDto[]
  @ApiProperty({ type: [OfferedPartitionDto] }) readonly offers!: readonly OfferedPartitionDto[]
  @ApiProperty({ type: CalendarDto }) readonly calendar!: CalendarDto
  @ApiProperty({ type: DecisionTimeDto, nullable: true }) readonly decisionTime!: DecisionTimeDto | null
  @ApiProperty({ type: [CostLineDto] }) readonly cost!: readonly CostLineDto[]
  @ApiProperty({ type: [String], description: 'Provider keys whose desks take cases here.' })
  readonly intakeOperators!: readonly string[]
  @ApiProperty({ description: 'This installation only demonstrates: its desks are made up.' })
  readonly isDemo!: boolean
  @ApiProperty({ type: [RoundDto] }) readonly rounds!: readonly RoundDto[]
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
  @ApiProperty({ type: [UnknownFieldDto] }) readonly unknownFields!: readonly UnknownFieldDto[]
  @ApiProperty({ type: [SourceDto], description: 'Every source that this page cites.' })
  readonly sources!: readonly SourceDto[]
}
