import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsObject, ValidateNested } from 'class-validator'
import { IsId } from '../../../platform/http/is-id'
import { IsPlainText } from '../../../platform/http/is-plain-text'
import { NeedDto } from '../../matching'

export class RequestAdviceDto {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly organisation!: string

  @ApiProperty({ type: NeedDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NeedDto)
  readonly need!: NeedDto

  @ApiProperty()
  @IsPlainText(6000)
  readonly message!: string
}
