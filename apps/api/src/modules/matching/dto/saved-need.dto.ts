import { ApiProperty } from '@nestjs/swagger'
import { savedNeedLimits, type Need } from '@rechenlotse/domain/matching'
import { Type } from 'class-transformer'
import { IsBoolean, IsObject, IsString, Length, ValidateIf, ValidateNested } from 'class-validator'
import { NeedDto } from './need.dto'
import { OfferOutlineDto } from './offer-outline.dto'

const isGiven = (_: unknown, value: unknown): boolean => value !== undefined

export class SaveNeedDto {
  @ApiProperty({ minLength: 1, maxLength: savedNeedLimits.name })
  @IsString()
  @Length(1, savedNeedLimits.name)
  readonly name!: string

  @ApiProperty({ type: NeedDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NeedDto)
  readonly need!: NeedDto

  @ApiProperty({ required: false, description: 'Whether to write when something changes' })
  @ValidateIf(isGiven)
  @IsBoolean()
  readonly subscribed?: boolean
}

export class ChangeNeedDto {
  @ApiProperty({ required: false, minLength: 1, maxLength: savedNeedLimits.name })
  @ValidateIf(isGiven)
  @IsString()
  @Length(1, savedNeedLimits.name)
  readonly name?: string

  @ApiProperty({ required: false })
  @ValidateIf(isGiven)
  @IsBoolean()
  readonly subscribed?: boolean
}

export class VerdictCountsDto {
  @ApiProperty({ type: 'integer' }) readonly eligible!: number
  @ApiProperty({ type: 'integer' }) readonly check!: number
  @ApiProperty({ type: 'integer' }) readonly ineligible!: number
  @ApiProperty({ type: 'integer' }) readonly unavailable!: number
}

export class SavedNeedSummaryDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty() readonly name!: string
  @ApiProperty({ type: NeedDto }) readonly need!: Need
  @ApiProperty({ type: String, format: 'date-time' }) readonly savedAt!: Date
  @ApiProperty({ type: VerdictCountsDto }) readonly countsAtSaving!: VerdictCountsDto
  @ApiProperty() readonly subscribed!: boolean
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'From then on its link opens nothing',
  })
  readonly sharedUntil!: Date | null
}

export class SavedNeedsDto {
  @ApiProperty({ type: [SavedNeedSummaryDto] }) readonly items!: readonly SavedNeedSummaryDto[]
}

export class SavedNeedDto extends SavedNeedSummaryDto {
  @ApiProperty({ description: 'Of the catalogue at saving' }) readonly catalogueRevision!: string
  @ApiProperty({ format: 'date' }) readonly asOf!: string
  @ApiProperty({ type: [OfferOutlineDto] }) readonly resultAtSaving!: readonly OfferOutlineDto[]
}
