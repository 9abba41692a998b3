import { ApiProperty } from '@nestjs/swagger'
import type { MatchRequest } from '@rechenlotse/domain/matching'
import { Type } from 'class-transformer'
import { IsObject, ValidateNested } from 'class-validator'
import { NeedDto } from './need.dto'
import { Fact } from './need-field'

export class MatchRequestDto implements MatchRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => NeedDto)
  @ApiProperty({ type: NeedDto })
  readonly need!: NeedDto

  @Fact.day()
  readonly asOf?: string

  @Fact.oneOf(['de', 'en'])
  readonly locale?: 'de' | 'en'
}
