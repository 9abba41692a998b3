import { ApiProperty } from '@nestjs/swagger'
import { IsObject, IsOptional } from 'class-validator'
import { IsPlainText } from '../../../platform/http/is-plain-text'

export class SendMessageDto {
  @ApiProperty()
  @IsPlainText(6000)
  readonly body!: string
}

export class AnswerClarificationDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Only the questions that were asked' })
  @IsObject()
  readonly answers!: Record<string, unknown>

  @ApiProperty({ required: false })
  @IsOptional()
  @IsPlainText(6000)
  readonly message?: string
}
