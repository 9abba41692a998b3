import { ApiProperty } from '@nestjs/swagger'
import { applicationStates, type ApplicationState } from '@rechenlotse/domain/applications'
import { queueViews, type QueueView } from '@rechenlotse/domain/intake'
import { Type } from 'class-transformer'
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator'
import { LocalizedDto, NamedOrganisationDto, PublicStateDto } from '../../applications'
import { OfficerDto } from './case-parts.dto'

export class QueueRequestDto {
  @ApiProperty({ enum: queueViews, required: false, default: 'new' })
  @IsOptional()
  @IsIn([...queueViews])
  readonly view: QueueView = 'new'

  @ApiProperty({ required: false, description: 'The `next` of the page before' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]{1,200}$/)
  readonly cursor?: string

  @ApiProperty({ type: 'integer', required: false, default: 25, maximum: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit: number = 25
}

export class CaseSummaryDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty() readonly reference!: string
  @ApiProperty({ enum: [...applicationStates] }) readonly state!: ApplicationState
  @ApiProperty({ type: PublicStateDto }) readonly publicState!: PublicStateDto
  @ApiProperty({ type: 'integer' }) readonly version!: number
  @ApiProperty() readonly programme!: string
  @ApiProperty({ type: LocalizedDto }) readonly programmeName!: LocalizedDto
  @ApiProperty({ type: String, nullable: true }) readonly title!: string | null
  @ApiProperty({ type: NamedOrganisationDto }) readonly organisation!: NamedOrganisationDto
  @ApiProperty({ type: NamedOrganisationDto }) readonly desk!: NamedOrganisationDto
  @ApiProperty({ type: OfficerDto, nullable: true }) readonly owner!: OfficerDto | null
  @ApiProperty({ type: String, format: 'date-time' }) readonly submittedAt!: Date
  @ApiProperty({ type: String, format: 'date-time' }) readonly changedAt!: Date
}

export class QueueDto {
  @ApiProperty({ type: [CaseSummaryDto] }) readonly items!: readonly CaseSummaryDto[]
  @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page' }) readonly next!: string | null
}

export class DestinationDto {
  @ApiProperty() readonly programme!: string
  @ApiProperty({ type: LocalizedDto }) readonly programmeName!: LocalizedDto
  @ApiProperty({ description: 'Provider key of the desk' }) readonly operator!: string
  @ApiProperty() readonly operatorName!: string
}

export class DestinationsDto {
  @ApiProperty({ type: [DestinationDto] }) readonly items!: readonly DestinationDto[]
}
