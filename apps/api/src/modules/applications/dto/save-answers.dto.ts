import { ApiProperty } from '@nestjs/swagger'
import { IsObject } from 'class-validator'

export class SaveAnswersDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Question id to value; null takes an answer away; ids that are left out stay as they are.',
  })
  @IsObject()
  readonly answers!: Record<string, unknown>
}

export class SavedAnswersDto {
  @ApiProperty({ type: 'integer' }) readonly version!: number
  @ApiProperty({ format: 'date-time', type: String }) readonly savedAt!: Date
}
