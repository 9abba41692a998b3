import { ApiProperty } from '@nestjs/swagger'
import { LocalizedDto } from './localized.dto'

export class CoordinatesDto {
  @ApiProperty() readonly lat!: number
  @ApiProperty() readonly lon!: number
}

/** A provider as other things name it. */
export class ProviderNameDto {
  @ApiProperty() readonly key!: string
  @ApiProperty({ type: LocalizedDto }) readonly name!: LocalizedDto
  @ApiProperty({ type: String, nullable: true }) readonly city!: string | null
  @ApiProperty({ type: String, nullable: true, description: 'ISO 3166-2 code of the Land.' }) readonly land!:
    string | null
  @ApiProperty({ description: 'ISO 3166-1 alpha-2.' }) readonly country!: string
  @ApiProperty({ type: CoordinatesDto, nullable: true, description: 'City-level, without a source: approximate.' })
  readonly approximateCoordinates!: CoordinatesDto | null
  @ApiProperty({ type: String, nullable: true }) readonly website!: string | null
  @ApiProperty({ type: String, nullable: true }) readonly contact!: string | null
}

/** A programme as other things name it. */
export class ProgrammeNameDto {
  @ApiProperty() readonly key!: string
  @ApiProperty({ type: LocalizedDto }) readonly name!: LocalizedDto
  @ApiProperty({ enum: ['open', 'partly-open', 'planned', 'closed', 'superseded', 'not-open-to-DE'] })
  readonly statusCode!: string
}
