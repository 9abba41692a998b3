import { ApiProperty } from '@nestjs/swagger'
import { IsOptional } from 'class-validator'
import { IsPlainText } from '../../../platform/http/is-plain-text'

export class WithdrawApplicationDto {
  @ApiProperty({ required: false })
  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string
}
