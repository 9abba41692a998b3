import { IsString, MaxLength } from 'class-validator'

export class RequestPasswordResetDto {
  @IsString()
  @MaxLength(254)
  readonly email!: string
}
