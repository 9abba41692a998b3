import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsDefined, IsIn, IsObject, IsString, Length, MaxLength, ValidateNested } from 'class-validator'
import { OrganisationDto } from './organisation.dto'

export class RegisterDto {
  @ApiProperty()
  @IsString()
  @MaxLength(254)
  readonly email!: string

  @ApiProperty()
  @IsString()
  @MaxLength(512)
  readonly password!: string

  @ApiProperty()
  @IsString()
  @Length(1, 200)
  readonly name!: string

  @ApiProperty({ enum: ['de', 'en'] })
  @IsIn(['de', 'en'])
  readonly locale!: 'de' | 'en'

  @ApiProperty({ type: OrganisationDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => OrganisationDto)
  readonly organisation!: OrganisationDto
}
