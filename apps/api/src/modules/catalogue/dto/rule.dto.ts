import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger'
import { CitationDto } from './fact.dto'
import { LocalizedDto } from './localized.dto'

const rule = {
  oneOf: ['AllOfDto', 'AnyOfDto', 'NotDto', 'RuleLeafDto'].map((name) => ({ $ref: getSchemaPath(name) })),
}

/** When a warning is shown; always where it is left out. */
export const condition = { ...rule, required: false } as const

/** How a list of rules is described, wherever one stands. */
export const rules = {
  type: 'array',
  items: rule,
  description: 'Rules as data: shared ones written out, citations resolved.',
} as const

export class RuleSentencesDto {
  @ApiProperty({ type: LocalizedDto }) readonly fulfilled!: LocalizedDto
  @ApiProperty({ type: LocalizedDto }) readonly violated!: LocalizedDto
  @ApiProperty({ type: LocalizedDto }) readonly unknown!: LocalizedDto
}

/** A test of one fact, a matter for a person (`manual`) or something only shown (`warning`). */
@ApiExtraModels(RuleSentencesDto, LocalizedDto)
export class RuleLeafDto {
  @ApiProperty() readonly id!: string
  @ApiProperty({ oneOf: [{ $ref: getSchemaPath(LocalizedDto) }, { $ref: getSchemaPath(RuleSentencesDto) }] })
  readonly text!: LocalizedDto | RuleSentencesDto
  @ApiProperty({ required: false }) readonly manual?: boolean
  @ApiProperty({ required: false }) readonly warning?: boolean
  @ApiProperty(condition) readonly when?: object
  @ApiProperty({ type: [CitationDto] }) readonly citations!: readonly CitationDto[]
}

export class AllOfDto {
  @ApiProperty(rules) readonly all!: readonly RuleDto[]
}

export class AnyOfDto {
  @ApiProperty(rules) readonly any!: readonly RuleDto[]
}

export class NotDto {
  @ApiProperty(rule) readonly not!: object
}

export type RuleDto = AllOfDto | AnyOfDto | NotDto | RuleLeafDto
