import { ApiProperty } from '@nestjs/swagger'
import type { FactValue, SourceTier } from '@rechenlotse/domain/catalogue'
import { LocalizedDto } from './localized.dto'

const anyValue = [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'array', items: {} },
  { type: 'object', additionalProperties: true },
]
const localizedOrNull = { type: () => LocalizedDto, nullable: true }

export class SourceDto {
  @ApiProperty() readonly key!: string
  @ApiProperty({ type: LocalizedDto }) readonly title!: LocalizedDto
  @ApiProperty({ type: String, nullable: true }) readonly url!: string | null
  @ApiProperty({ type: String, nullable: true, description: 'The official page that a third party quotes.' })
  readonly officialUrl!: string | null
  @ApiProperty({ description: 'ISO date or reduced precision.' }) readonly asOf!: string
  @ApiProperty({ enum: ['seed', 'primary', 'secondary'] }) readonly tier!: SourceTier
  @ApiProperty({ description: 'A third party says so; not officially confirmed.' }) readonly thirdParty!: boolean
  @ApiProperty(localizedOrNull) readonly note!: LocalizedDto | null
}

export class CitationDto extends SourceDto {
  @ApiProperty({ type: String, nullable: true }) readonly chapter!: string | null
  @ApiProperty({ type: String, nullable: true }) readonly quote!: string | null
}

export class FactDto {
  @ApiProperty() readonly field!: string
  @ApiProperty({ type: LocalizedDto }) readonly label!: LocalizedDto
  @ApiProperty({ oneOf: anyValue, nullable: true }) readonly value!: FactValue
  @ApiProperty({ ...localizedOrNull, description: 'What a person reads where the value is prose or a structure.' })
  readonly text!: LocalizedDto | null
  @ApiProperty(localizedOrNull) readonly unit!: LocalizedDto | null
  @ApiProperty(localizedOrNull) readonly note!: LocalizedDto | null
  @ApiProperty({ description: 'The value is a reading of the source.' }) readonly judgement!: boolean
  @ApiProperty({ type: CitationDto }) readonly citation!: CitationDto
}
