import { ApiProperty } from '@nestjs/swagger'
import { applicationStates } from '@rechenlotse/domain/applications'
import type { ApplicationState, Intake } from '@rechenlotse/domain/applications'
import { NamedOrganisationDto } from './application-parts.dto'
import { LocalizedDto, PublicStateDto } from './localized.dto'

const nullableText = { type: String, nullable: true } as const

export class ApplicationSummaryDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty(nullableText) readonly reference!: string | null
  @ApiProperty() readonly programme!: string
  @ApiProperty({ type: LocalizedDto }) readonly programmeName!: LocalizedDto
  @ApiProperty({ type: NamedOrganisationDto }) readonly organisation!: NamedOrganisationDto
  @ApiProperty(nullableText) readonly operator!: string | null
  @ApiProperty({ ...nullableText, description: 'Title of the project' }) readonly title!: string | null
  @ApiProperty({ enum: ['here', 'own_portal', 'contact'] }) readonly intake!: Intake
  @ApiProperty({ enum: [...applicationStates] }) readonly state!: ApplicationState
  @ApiProperty({ type: PublicStateDto }) readonly publicState!: PublicStateDto
  @ApiProperty({ type: String, format: 'date-time' }) readonly savedAt!: Date
  @ApiProperty({ ...nullableText, format: 'date-time' }) readonly submittedAt!: Date | null
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'The application whose place this one took' })
  readonly forwardedFrom!: string | null
  @ApiProperty(nullableText) readonly externalNumber!: string | null
}

export class MyApplicationsDto {
  @ApiProperty({ type: [ApplicationSummaryDto] }) readonly items!: readonly ApplicationSummaryDto[]
}
