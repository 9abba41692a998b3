import { ApiProperty } from '@nestjs/swagger'
import { IsNotEmpty, IsString, MaxLength } from 'class-validator'

export class SignInDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  readonly email!: string

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(512)
  readonly password!: string
}
