import { ApiProperty } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'

export class ChangePasswordDto {
  @ApiProperty()
  @IsString()
  @MaxLength(200)
  readonly token!: string

  @ApiProperty()
  @IsString()
  @MaxLength(512)
  readonly password!: string
}
