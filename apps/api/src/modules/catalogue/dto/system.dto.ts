import { ApiProperty } from '@nestjs/swagger'
import type { System } from '@rechenlotse/domain/catalogue'
import { CitationDto, FactDto } from './fact.dto'
import { LocalizedDto } from './localized.dto'
import { CoordinatesDto, ProgrammeNameDto, ProviderNameDto } from './place.dto'

export class GpuDto {
  @ApiProperty() readonly key!: string
  @ApiProperty() readonly name!: string
  @ApiProperty({ type: Number, nullable: true }) readonly bf16DenseTflops!: number | null
  @ApiProperty({ type: Number, nullable: true }) readonly memoryGb!: number | null
  @ApiProperty({ enum: ['nvidia', 'amd', 'intel'] }) readonly vendor!: string
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
}

export class PartitionDto {
  @ApiProperty() readonly key!: string
  @ApiProperty() readonly name!: string
  @ApiProperty({ type: GpuDto, nullable: true }) readonly gpu!: GpuDto | null
  @ApiProperty({ type: Number, nullable: true, description: 'null = not known, 0 = no GPUs.' }) readonly gpusPerNode!:
    number | null
  @ApiProperty({ type: LocalizedDto, nullable: true }) readonly countingUnit!: LocalizedDto | null
  @ApiProperty({ description: 'GPU-hours that the site books for one hour of one whole module.' })
  readonly countedPerModule!: number
  @ApiProperty({ type: [CitationDto] }) readonly citations!: readonly CitationDto[]
}

export class SystemDto {
  @ApiProperty() readonly key!: string
  @ApiProperty() readonly name!: string
  @ApiProperty({ type: ProviderNameDto }) readonly provider!: ProviderNameDto
  @ApiProperty({ type: String, nullable: true }) readonly city!: string | null
  @ApiProperty() readonly country!: string
  @ApiProperty({ type: CoordinatesDto, nullable: true }) readonly approximateCoordinates!: CoordinatesDto | null
  @ApiProperty({ enum: ['operational', 'planned', 'in-construction', 'retired', 'unknown'] })
  readonly status!: System['status']
  @ApiProperty({ type: [PartitionDto] }) readonly partitions!: readonly PartitionDto[]
  @ApiProperty({ type: [ProgrammeNameDto], description: 'Programmes that offer it.' })
  readonly programmes!: readonly ProgrammeNameDto[]
  @ApiProperty() readonly namedInSeed!: boolean
  @ApiProperty({ type: [FactDto] }) readonly facts!: readonly FactDto[]
}

export class SystemListDto {
  @ApiProperty() readonly revision!: string
  @ApiProperty({ type: [SystemDto] }) readonly items!: readonly SystemDto[]
}
