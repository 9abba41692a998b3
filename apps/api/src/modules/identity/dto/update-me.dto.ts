import { ApiProperty } from '@nestjs/swagger'
import { IsIn, IsString, Length, ValidateIf } from 'class-validator'

const isGiven = (_: unknown, value: unknown): boolean => value !== undefined

export class UpdateMeDto {
  @ApiProperty({ required: false })
  @ValidateIf(isGiven)
  @IsString()
  @Length(1, 200)
  readonly name?: string

  @ApiProperty({ enum: ['de', 'en'], required: false })
  @ValidateIf(isGiven)
  @IsIn(['de', 'en'])
  readonly locale?: 'de' | 'en'
}
