import { ApiProperty } from '@nestjs/swagger'
import { IsPlainText } from '../../../platform/http/is-plain-text'

export class ReportExternalDto {
  @ApiProperty({ description: 'Number that the other portal gave' })
  @IsPlainText(80)
  readonly number!: string

  @ApiProperty({ description: 'State that the other portal shows' })
  @IsPlainText(200)
  readonly state!: string
}
