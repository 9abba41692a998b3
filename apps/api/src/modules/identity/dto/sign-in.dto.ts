import { IsNotEmpty, IsString, MaxLength } from 'class-validator'

export class SignInDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  readonly email!: string

  @IsString()
  @IsNotEmpty()
  @MaxLength(512)
  readonly password!: string
}
