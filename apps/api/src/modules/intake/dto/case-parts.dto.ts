import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger'
import { applicationStates, type AnswerValue } from '@rechenlotse/domain/applications'
import type { Verdict } from '@rechenlotse/domain/matching'
import { LocalizedDto } from '../../applications'

export class OfficerDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty() readonly name!: string
}

export class CaseTimelineEntryDto {
  @ApiProperty({ enum: [...applicationStates] }) readonly state!: string
  @ApiProperty({ format: 'date-time' }) readonly at!: string
  @ApiProperty({ enum: ['applicant', 'desk', 'administrator', 'system'] }) readonly by!: string
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null
  @ApiProperty() readonly code!: string
  @ApiProperty({ enum: ['public', 'internal'] }) readonly visibility!: 'public' | 'internal'
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly params!: object
}

export class CaseMessageDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty({ enum: ['applicant', 'desk'] }) readonly by!: string
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null
  @ApiProperty({ enum: ['public', 'internal'] }) readonly visibility!: 'public' | 'internal'
  @ApiProperty() readonly body!: string
  @ApiProperty({ format: 'date-time' }) readonly at!: string
}

const answerOrNull = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
  nullable: true,
}

export class ChangedAnswerDto {
  @ApiProperty(answerOrNull) readonly before!: AnswerValue | null
  @ApiProperty(answerOrNull) readonly after!: AnswerValue | null
}

@ApiExtraModels(ChangedAnswerDto)
export class ClarificationRecordDto {
  @ApiProperty({ type: [String] }) readonly questions!: readonly string[]
  @ApiProperty() readonly message!: string
  @ApiProperty({ format: 'date-time' }) readonly askedAt!: string
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly answeredAt!: string | null
  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(ChangedAnswerDto) },
    nullable: true,
    description: 'By the id of the question',
  })
  readonly changes!: Readonly<Record<string, ChangedAnswerDto>> | null
}

export class MatchReasonDto {
  @ApiProperty() readonly rule!: string
  @ApiProperty({ enum: ['fulfilled', 'violated', 'unknown', 'manual', 'warning'] }) readonly outcome!: string
  @ApiProperty({ type: LocalizedDto }) readonly text!: LocalizedDto
}

export class MatchVerdictDto {
  @ApiProperty({ enum: ['eligible', 'check', 'ineligible', 'unavailable'] }) readonly verdict!: string
  @ApiProperty({ format: 'date' }) readonly asOf!: string
  @ApiProperty() readonly catalogueRevision!: string
  @ApiProperty({ type: [MatchReasonDto] }) readonly reasons!: readonly MatchReasonDto[]
}

export class AlternativeDto {
  @ApiProperty() readonly programme!: string
  @ApiProperty({ type: LocalizedDto }) readonly programmeName!: LocalizedDto
  @ApiProperty({ enum: ['eligible', 'check', 'ineligible', 'unavailable'] }) readonly verdict!: Verdict
}

export class AlternativesDto {
  @ApiProperty({ type: [AlternativeDto], description: 'Every programme, best first' })
  readonly items!: readonly AlternativeDto[]
}
