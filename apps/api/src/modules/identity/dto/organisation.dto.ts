import { ApiProperty } from '@nestjs/swagger'
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator'
import { applicantKinds, germanLaender } from '@rechenlotse/domain/identity'

export class OrganisationDto {
  @ApiProperty()
  @IsString()
  @Length(2, 200)
  readonly name!: string

  @ApiProperty({ enum: [...applicantKinds] })
  @IsIn(applicantKinds)
  readonly kind!: (typeof applicantKinds)[number]

  @ApiProperty({ description: 'ISO 3166-1 alpha-2' })
  @Matches(/^[A-Z]{2}$/)
  readonly country!: string

  @ApiProperty({ enum: [...germanLaender], required: false, description: 'ISO 3166-2' })
  @IsOptional()
  @IsIn(germanLaender)
  readonly land?: (typeof germanLaender)[number]
}
