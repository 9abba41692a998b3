import { IsString, MaxLength } from 'class-validator'

export class ChangePasswordDto {
  @IsString()
  @MaxLength(200)
  readonly token!: string

  @IsString()
  @MaxLength(512)
  readonly password!: string
}
