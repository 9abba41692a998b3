import { ApiProperty } from '@nestjs/swagger'
import type { Need } from '@rechenlotse/domain/matching'
import type { Locale } from '@rechenlotse/domain/catalogue'
import { IsIn, IsString, MaxLength } from 'class-validator'
import { NeedDto } from './need.dto'

export class NeedTokenDto {
  @ApiProperty()
  @IsString()
  @MaxLength(200)
  readonly token!: string
}

export class UnsubscribeLinkDto extends NeedTokenDto {
  @ApiProperty({ enum: ['de', 'en'] })
  @IsIn(['de', 'en'])
  readonly locale!: Locale
}

export class ShareLinkDto {
  @ApiProperty({ description: 'Belongs behind /needs/shared#token=; told this once' }) readonly token!: string
  @ApiProperty({ type: String, format: 'date-time' }) readonly sharedUntil!: Date
}

export class SharedNeedDto {
  @ApiProperty({ type: NeedDto }) readonly need!: Need
}
