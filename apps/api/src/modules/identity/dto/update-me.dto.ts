import { IsIn, IsString, Length, ValidateIf } from 'class-validator'

const isGiven = (_: unknown, value: unknown): boolean => value !== undefined

export class UpdateMeDto {
  @ValidateIf(isGiven)
  @IsString()
  @Length(1, 200)
  readonly name?: string

  @ValidateIf(isGiven)
  @IsIn(['de', 'en'])
  readonly locale?: 'de' | 'en'
}
