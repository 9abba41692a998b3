import { ApiProperty } from '@nestjs/swagger'
import {
  answerOrigins,
  applicationStates,
  decisionOutcomes,
  type AnswerOrigin,
  type DecisionOutcome,
} from '@rechenlotse/domain/applications'
import { LocalizedDto } from './localized.dto'

export class NamedOrganisationDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty() readonly name!: string
}

export class OperatorDto {
  @ApiProperty() readonly key!: string
  @ApiProperty() readonly name!: string
}

export class TimelineEntryDto {
  @ApiProperty({ enum: [...applicationStates], description: 'State after the entry' }) readonly state!: string
  @ApiProperty({ format: 'date-time' }) readonly at!: string
  @ApiProperty({ enum: ['applicant', 'desk', 'administrator', 'system'] }) readonly by!: string
  @ApiProperty({ description: 'Names the sentence' }) readonly code!: string
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the sentence mentions, such as a reason',
  })
  readonly params!: object
}

export class PublicMessageDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty({ enum: ['applicant', 'desk'] }) readonly by!: string
  @ApiProperty() readonly body!: string
  @ApiProperty({ format: 'date-time' }) readonly at!: string
}

export class ClarificationDto {
  @ApiProperty({ type: [String], description: 'Ids of the questions that may be answered anew' })
  readonly questions!: readonly string[]
  @ApiProperty() readonly message!: string
  @ApiProperty({ format: 'date-time' }) readonly askedAt!: string
}

export class SuggestionDto {
  @ApiProperty() readonly programme!: string
  @ApiProperty({ type: LocalizedDto, nullable: true, description: 'null = the catalogue knows it no longer' })
  readonly name!: LocalizedDto | null
}

const nullableDay = { type: String, nullable: true, format: 'date' } as const

export class DecisionDto {
  @ApiProperty({ enum: [...decisionOutcomes], description: 'answered = the end of a request for advice' })
  readonly outcome!: DecisionOutcome
  @ApiProperty() readonly reason!: string
  @ApiProperty({ type: Number, nullable: true, description: 'GPU-hours' }) readonly gpuHours!: number | null
  @ApiProperty({ type: String, nullable: true, description: 'Where it is computed, in the words of the desk' })
  readonly system!: string | null
  @ApiProperty(nullableDay) readonly startsOn!: string | null
  @ApiProperty(nullableDay) readonly endsOn!: string | null
  @ApiProperty({ type: [SuggestionDto], description: 'What the desk suggests instead' })
  readonly suggestions!: readonly SuggestionDto[]
  @ApiProperty({ format: 'date-time' }) readonly at!: string
  @ApiProperty({ description: 'Name of the desk' }) readonly by!: string
  @ApiProperty({ type: String, nullable: true, description: 'Key of the provider whose desk it is' })
  readonly provider!: string | null
}

export class ExternalDto {
  @ApiProperty() readonly number!: string
  @ApiProperty() readonly state!: string
  @ApiProperty({ format: 'date-time' }) readonly reportedAt!: string
}

export class AnswerDto {
  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
  })
  readonly value!: string | number | boolean | readonly string[]
  @ApiProperty({ enum: [...answerOrigins] })
  readonly origin!: AnswerOrigin
}
