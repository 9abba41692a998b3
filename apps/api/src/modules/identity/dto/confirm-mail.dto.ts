import { IsString, MaxLength } from 'class-validator'

export class ConfirmMailDto {
  @IsString()
  @MaxLength(200)
  readonly token!: string
}
