import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger'
import { applicationActions, applicationStates } from '@rechenlotse/domain/applications'
import type { ApplicationAction, ApplicationState, Intake } from '@rechenlotse/domain/applications'
import { NeedDto } from '../../matching'
import {
  AnswerDto,
  ClarificationDto,
  DecisionDto,
  ExternalDto,
  NamedOrganisationDto,
  OperatorDto,
  PublicMessageDto,
  TimelineEntryDto,
} from './application-parts.dto'
import { FormDto } from './form.dto'
import { LocalizedDto, PublicStateDto } from './localized.dto'

const nullableText = { type: String, nullable: true } as const

@ApiExtraModels(AnswerDto)
export class ApplicationViewDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty({ ...nullableText, description: 'Number that everybody quotes, once submitted' })
  readonly reference!: string | null
  @ApiProperty() readonly programme!: string
  @ApiProperty({ type: LocalizedDto }) readonly programmeName!: LocalizedDto
  @ApiProperty({ type: NamedOrganisationDto }) readonly organisation!: NamedOrganisationDto
  @ApiProperty({ enum: ['here', 'own_portal', 'contact'] }) readonly intake!: Intake
  @ApiProperty(nullableText) readonly operator!: string | null
  @ApiProperty({ type: [OperatorDto], description: 'Operators of the programme that have a desk here' })
  readonly operators!: readonly OperatorDto[]
  @ApiProperty({ enum: [...applicationStates] }) readonly state!: ApplicationState
  @ApiProperty({ type: PublicStateDto }) readonly publicState!: PublicStateDto
  @ApiProperty({ type: 'integer' }) readonly version!: number
  @ApiProperty({ type: FormDto }) readonly form!: FormDto
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(AnswerDto) } })
  readonly answers!: Readonly<Record<string, AnswerDto>>
  @ApiProperty({ type: NeedDto, nullable: true }) readonly need!: NeedDto | null
  @ApiProperty({ type: String, format: 'date-time' }) readonly savedAt!: Date
  @ApiProperty({ ...nullableText, format: 'date-time' }) readonly submittedAt!: Date | null
  @ApiProperty({ type: [TimelineEntryDto] }) readonly timeline!: readonly TimelineEntryDto[]
  @ApiProperty({ type: [PublicMessageDto] }) readonly messages!: readonly PublicMessageDto[]
  @ApiProperty({ type: ClarificationDto, nullable: true }) readonly clarification!: ClarificationDto | null
  @ApiProperty({ type: DecisionDto, nullable: true }) readonly decision!: DecisionDto | null
  @ApiProperty({ type: ExternalDto, nullable: true }) readonly external!: ExternalDto | null
  @ApiProperty({ ...nullableText, format: 'uuid', description: 'The application that took this one’s place' })
  readonly forwardedTo!: string | null
  @ApiProperty({ enum: [...applicationActions], isArray: true })
  readonly allowedActions!: readonly ApplicationAction[]
}
