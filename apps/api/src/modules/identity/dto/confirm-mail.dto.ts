import { ApiProperty } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'

export class ConfirmMailDto {
  @ApiProperty()
  @IsString()
  @MaxLength(200)
  readonly token!: string

  @ApiProperty({ description: 'The one chosen at registration' })
  @IsString()
  @MaxLength(512)
  readonly password!: string
}
