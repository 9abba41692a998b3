import { ApiProperty } from '@nestjs/swagger'
import { FactDto } from './fact.dto'
import { LocalizedDto } from './localized.dto'
import { ProgrammeNameDto, ProviderNameDto } from './place.dto'

export class NamedDto {
  @ApiProperty() readonly key!: string
  @ApiProperty({ type: LocalizedDto }) readonly name!: LocalizedDto
}

export class ProviderDto extends ProviderNameDto {
  @ApiProperty() readonly namedInSeed!: boolean
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
  @ApiProperty({ type: [NamedDto] }) readonly systems!: readonly NamedDto[]
  @ApiProperty({ type: [NamedDto] }) readonly services!: readonly NamedDto[]
  @ApiProperty({ type: [ProgrammeNameDto] }) readonly programmes!: readonly ProgrammeNameDto[]
}

export class ProviderListDto {
  @ApiProperty() readonly revision!: string
  @ApiProperty({ type: [ProviderDto] }) readonly items!: readonly ProviderDto[]
}
