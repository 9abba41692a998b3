import { ApiProperty } from '@nestjs/swagger'

export class MyOrganisationDto {
  @ApiProperty() readonly id!: string
  @ApiProperty() readonly name!: string
  @ApiProperty({ enum: ['applicant', 'provider'] })
  readonly kind!: 'applicant' | 'provider'
  @ApiProperty({ type: String, nullable: true })
  readonly provider!: string | null
}

export class MyMembershipDto {
  @ApiProperty({ type: MyOrganisationDto })
  readonly organisation!: MyOrganisationDto
  @ApiProperty({ enum: ['owner', 'editor', 'desk_officer'] })
  readonly role!: 'owner' | 'editor' | 'desk_officer'
}

export class MyPersonDto {
  @ApiProperty() readonly id!: string
  @ApiProperty() readonly email!: string
  @ApiProperty() readonly name!: string
  @ApiProperty({ enum: ['de', 'en'] })
  readonly locale!: string
  @ApiProperty() readonly isAdministrator!: boolean
  @ApiProperty() readonly isDemo!: boolean
}

export class MeDto {
  @ApiProperty({ type: MyPersonDto, nullable: true })
  readonly person!: MyPersonDto | null
  @ApiProperty({ type: [MyMembershipDto] })
  readonly memberships!: readonly MyMembershipDto[]
}
