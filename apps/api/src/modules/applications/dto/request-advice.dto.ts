import { ApiProperty } from '@nestjs/swagger'
import { IsObject, IsUUID } from 'class-validator'
import { IsPlainText } from '../../../platform/http/is-plain-text'

export class RequestAdviceDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly organisation!: string

  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  readonly need!: object

  @ApiProperty()
  @IsPlainText(6000)
  readonly message!: string
}
