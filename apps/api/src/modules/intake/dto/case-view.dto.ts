import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger'
import { applicationStates, type ApplicationState } from '@rechenlotse/domain/applications'
import { caseActions, type CaseAction, type CaseRole } from '@rechenlotse/domain/intake'
import {
  AnswerDto,
  DecisionDto,
  FormDto,
  LocalizedDto,
  NamedOrganisationDto,
  OperatorDto,
  PublicStateDto,
} from '../../applications'
import { NeedDto } from '../../matching'
import {
  CaseMessageDto,
  CaseTimelineEntryDto,
  ClarificationRecordDto,
  MatchVerdictDto,
  OfficerDto,
} from './case-parts.dto'

const nullableText = { type: String, nullable: true } as const

@ApiExtraModels(AnswerDto)
export class CaseViewDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty() readonly reference!: string
  @ApiProperty({ enum: [...applicationStates] }) readonly state!: ApplicationState
  @ApiProperty({ type: PublicStateDto }) readonly publicState!: PublicStateDto
  @ApiProperty({ type: 'integer', description: 'To be sent back with every action' }) readonly version!: number
  @ApiProperty({ enum: ['desk', 'former_desk'] }) readonly role!: CaseRole
  @ApiProperty({ type: NamedOrganisationDto }) readonly desk!: NamedOrganisationDto
  @ApiProperty({ type: OfficerDto, nullable: true }) readonly owner!: OfficerDto | null
  @ApiProperty({ format: 'uuid' }) readonly applicationId!: string
  @ApiProperty() readonly programme!: string
  @ApiProperty({ type: LocalizedDto }) readonly programmeName!: LocalizedDto
  @ApiProperty(nullableText) readonly operator!: string | null
  @ApiProperty({ type: [OperatorDto] }) readonly operators!: readonly OperatorDto[]
  @ApiProperty({ type: NamedOrganisationDto }) readonly organisation!: NamedOrganisationDto
  @ApiProperty(nullableText) readonly organisationKind!: string | null
  @ApiProperty(nullableText) readonly organisationCountry!: string | null
  @ApiProperty(nullableText) readonly organisationLand!: string | null
  @ApiProperty({ type: NeedDto, nullable: true }) readonly need!: NeedDto | null
  @ApiProperty({
    type: MatchVerdictDto,
    nullable: true,
    description: 'What the matching says of need and programme today',
  })
  readonly match!: MatchVerdictDto | null
  @ApiProperty({ type: FormDto }) readonly form!: FormDto
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(AnswerDto) } })
  readonly answers!: Readonly<Record<string, AnswerDto>>
  @ApiProperty() readonly agreedToForwarding!: boolean
  @ApiProperty({ type: String, format: 'date-time' }) readonly submittedAt!: Date
  @ApiProperty({ type: [CaseTimelineEntryDto] }) readonly timeline!: readonly CaseTimelineEntryDto[]
  @ApiProperty({ type: [CaseMessageDto] }) readonly messages!: readonly CaseMessageDto[]
  @ApiProperty({ type: [ClarificationRecordDto] }) readonly clarifications!: readonly ClarificationRecordDto[]
  @ApiProperty({ type: DecisionDto, nullable: true }) readonly decision!: DecisionDto | null
  @ApiProperty({ enum: [...caseActions], isArray: true }) readonly allowedActions!: readonly CaseAction[]
}
