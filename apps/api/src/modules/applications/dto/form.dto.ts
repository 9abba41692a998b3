import { ApiProperty } from '@nestjs/swagger'
import type { Question, SectionKey } from '@rechenlotse/domain/applications'
import { LocalizedDto } from './localized.dto'

const questionTypes: readonly Question['type'][] = [
  'text',
  'long-text',
  'number',
  'yes-no',
  'single',
  'multiple',
  'date',
  'email',
  'url',
  'country',
  'declaration',
]

const optional = { required: false } as const

export class OptionDto {
  @ApiProperty() readonly value!: string
  @ApiProperty({ type: LocalizedDto }) readonly label!: LocalizedDto
}

export class VisibilityDto {
  @ApiProperty() readonly question!: string
  @ApiProperty({ type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'boolean' }] } })
  readonly in!: readonly (string | boolean)[]
}

export class QuestionDto {
  @ApiProperty() readonly id!: string
  @ApiProperty({ enum: questionTypes }) readonly type!: Question['type']
  @ApiProperty({ type: LocalizedDto }) readonly label!: LocalizedDto
  @ApiProperty({ type: LocalizedDto, ...optional }) readonly help?: LocalizedDto
  @ApiProperty() readonly required!: boolean
  @ApiProperty({ type: VisibilityDto, ...optional }) readonly visibleWhen?: VisibilityDto
  @ApiProperty({ type: 'integer', ...optional }) readonly maxLength?: number
  @ApiProperty({ type: 'integer', ...optional }) readonly maxWords?: number
  @ApiProperty({ type: LocalizedDto, ...optional }) readonly unit?: LocalizedDto
  @ApiProperty({ ...optional }) readonly min?: number
  @ApiProperty({ ...optional }) readonly max?: number
  @ApiProperty({ ...optional }) readonly integer?: boolean
  @ApiProperty({ type: [OptionDto], ...optional }) readonly options?: readonly OptionDto[]
  @ApiProperty({ ...optional }) readonly textVersion?: string
}

export class SectionDto {
  @ApiProperty({ enum: ['organisation', 'project', 'technical', 'data', 'declarations'] })
  readonly key!: SectionKey
  @ApiProperty({ type: LocalizedDto }) readonly title!: LocalizedDto
  @ApiProperty({ type: [QuestionDto] }) readonly questions!: readonly QuestionDto[]
}

export class FormDto {
  @ApiProperty() readonly version!: string
  @ApiProperty({ type: [SectionDto] }) readonly sections!: readonly SectionDto[]
}
