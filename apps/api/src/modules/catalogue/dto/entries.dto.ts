import { ApiProperty } from '@nestjs/swagger'
import { FactDto } from './fact.dto'
import { LocalizedDto } from './localized.dto'
import { ProviderNameDto } from './place.dto'

export class ServiceDto {
  @ApiProperty() readonly key!: string
  @ApiProperty({ type: LocalizedDto }) readonly name!: LocalizedDto
  @ApiProperty({ type: ProviderNameDto }) readonly provider!: ProviderNameDto
  @ApiProperty({ type: [String] }) readonly kinds!: readonly string[]
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
}

export class ServiceListDto {
  @ApiProperty() readonly revision!: string
  @ApiProperty({ type: [ServiceDto] }) readonly items!: readonly ServiceDto[]
}

export class MeasureDto {
  @ApiProperty() readonly key!: string
  @ApiProperty({ type: LocalizedDto }) readonly name!: LocalizedDto
  @ApiProperty({ type: LocalizedDto }) readonly category!: LocalizedDto
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
}

export class MeasureListDto {
  @ApiProperty() readonly revision!: string
  @ApiProperty({ type: [MeasureDto] }) readonly items!: readonly MeasureDto[]
}

export class ReferenceDto {
  @ApiProperty() readonly key!: string
  @ApiProperty() readonly group!: string
  @ApiProperty({ type: LocalizedDto }) readonly name!: LocalizedDto
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
}

export class NormativeRuleDto {
  @ApiProperty() readonly key!: string
  @ApiProperty({ type: LocalizedDto }) readonly statement!: LocalizedDto
  @ApiProperty() readonly kind!: string
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
}

export class ReferenceListDto {
  @ApiProperty() readonly revision!: string
  @ApiProperty({ type: [ReferenceDto] }) readonly items!: readonly ReferenceDto[]
  @ApiProperty({ type: [NormativeRuleDto] }) readonly normativeRules!: readonly NormativeRuleDto[]
}
