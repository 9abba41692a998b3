import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsObject, IsOptional, Matches, ValidateNested } from 'class-validator'
import { IsId } from '../../../platform/http/is-id'
import { NeedDto } from '../../matching'

const catalogueKey = /^[a-z0-9][a-z0-9-]{0,79}$/

export class StartApplicationDto {
  @ApiProperty({ description: 'Key of the catalogue' })
  @Matches(catalogueKey)
  readonly programme!: string

  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly organisation!: string

  @ApiProperty({ type: NeedDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NeedDto)
  readonly need!: NeedDto

  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(catalogueKey)
  readonly operator?: string
}
