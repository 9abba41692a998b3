import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { IsObject, IsUUID, ValidateNested } from 'class-validator'
import { IsPlainText } from '../../../platform/http/is-plain-text'
import { NeedDto } from '../../matching'

export class RequestAdviceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
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
