import { Type } from 'class-transformer'
import { IsDefined, IsIn, IsObject, IsString, Length, MaxLength, ValidateNested } from 'class-validator'
import { OrganisationDto } from './organisation.dto'

export class RegisterDto {
  @IsString()
  @MaxLength(254)
  readonly email!: string

  @IsString()
  @MaxLength(512)
  readonly password!: string

  @IsString()
  @Length(1, 200)
  readonly name!: string

  @IsIn(['de', 'en'])
  readonly locale!: 'de' | 'en'

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => OrganisationDto)
  readonly organisation!: OrganisationDto
}
