import { ApiProperty } from '@nestjs/swagger'
import { IsString, MaxLength } from 'class-validator'

export class RequestPasswordResetDto {
  @ApiProperty()
  @IsString()
  @MaxLength(254)
  readonly email!: string
}
