import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator'
import { applicantKinds, germanLaender } from '@rechenlotse/domain/identity'

export class OrganisationDto {
  @IsString()
  @Length(2, 200)
  readonly name!: string

  @IsIn(applicantKinds)
  readonly kind!: (typeof applicantKinds)[number]

  /** ISO 3166-1 alpha-2. */
  @Matches(/^[A-Z]{2}$/)
  readonly country!: string

  /** ISO 3166-2 code of the German Land. */
  @IsOptional()
  @IsIn(germanLaender)
  readonly land?: (typeof germanLaender)[number]
}
