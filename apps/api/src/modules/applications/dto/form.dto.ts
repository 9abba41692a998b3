import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger'
import type {
  ChoiceQuestion,
  DeclarationQuestion,
  LongTextQuestion,
  NumberQuestion,
  PlainQuestion,
  Question,
  SectionKey,
  TextQuestion,
} from '@rechenlotse/domain/applications'
import { LocalizedDto } from './localized.dto'

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

class QuestionDto {
  @ApiProperty() readonly id!: string
  @ApiProperty({ type: LocalizedDto }) readonly label!: LocalizedDto
  @ApiProperty({ type: LocalizedDto, ...optional }) readonly help?: LocalizedDto
  @ApiProperty() readonly required!: boolean
  @ApiProperty({ type: VisibilityDto, ...optional }) readonly visibleWhen?: VisibilityDto
}

class PlainQuestionDto extends QuestionDto implements PlainQuestion {
  @ApiProperty({ enum: ['yes-no', 'date', 'email', 'url', 'country'] }) readonly type!: PlainQuestion['type']
}

class TextQuestionDto extends QuestionDto implements TextQuestion {
  @ApiProperty({ enum: ['text'] }) readonly type!: 'text'
  @ApiProperty({ type: 'integer', description: 'Characters' }) readonly maxLength!: number
}

class LongTextQuestionDto extends QuestionDto implements LongTextQuestion {
  @ApiProperty({ enum: ['long-text'] }) readonly type!: 'long-text'
  @ApiProperty({ type: 'integer' }) readonly maxWords!: number
}

class NumberQuestionDto extends QuestionDto implements NumberQuestion {
  @ApiProperty({ enum: ['number'] }) readonly type!: 'number'
  @ApiProperty({ type: LocalizedDto }) readonly unit!: LocalizedDto
  @ApiProperty() readonly min!: number
  @ApiProperty() readonly max!: number
  @ApiProperty() readonly integer!: boolean
}

class ChoiceQuestionDto extends QuestionDto implements ChoiceQuestion {
  @ApiProperty({ enum: ['single', 'multiple'] }) readonly type!: ChoiceQuestion['type']
  @ApiProperty({ type: [OptionDto] }) readonly options!: readonly OptionDto[]
}

class DeclarationQuestionDto extends QuestionDto implements DeclarationQuestion {
  @ApiProperty({ enum: ['declaration'] }) readonly type!: 'declaration'
  @ApiProperty() readonly textVersion!: string
}

const questions = [
  PlainQuestionDto,
  TextQuestionDto,
  LongTextQuestionDto,
  NumberQuestionDto,
  ChoiceQuestionDto,
  DeclarationQuestionDto,
]

@ApiExtraModels(...questions)
export class SectionDto {
  @ApiProperty({ enum: ['organisation', 'project', 'technical', 'data', 'declarations'] })
  readonly key!: SectionKey
  @ApiProperty({ type: LocalizedDto }) readonly title!: LocalizedDto
  @ApiProperty({ type: 'array', items: { oneOf: questions.map((kind) => ({ $ref: getSchemaPath(kind) })) } })
  readonly questions!: readonly Question[]
}

export class FormDto {
  @ApiProperty() readonly version!: string
  @ApiProperty({ type: [SectionDto] }) readonly sections!: readonly SectionDto[]
}
