import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator'
import { forwardingConsent } from '@rechenlotse/domain/applications'
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

  @ApiProperty({ type: [String], required: false, description: 'Ids of the declarations that are made' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn([forwardingConsent], { each: true })
  readonly declarations?: string[]
}
