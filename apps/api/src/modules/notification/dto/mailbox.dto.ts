import { ApiProperty } from '@nestjs/swagger'

export class MailSummaryDto {
  @ApiProperty({ format: 'uuid' }) readonly id!: string
  @ApiProperty() readonly recipient!: string
  @ApiProperty({ enum: ['de', 'en'] }) readonly locale!: string
  @ApiProperty() readonly subject!: string
  @ApiProperty({ type: String, nullable: true, description: 'Reference of the case' }) readonly tag!: string | null
  @ApiProperty({ type: String, format: 'date-time' }) readonly createdAt!: Date
}

export class MailDto extends MailSummaryDto {
  @ApiProperty() readonly text!: string
  @ApiProperty() readonly html!: string
}

export class MailboxDto {
  @ApiProperty({ type: [MailSummaryDto] }) readonly items!: readonly MailSummaryDto[]
}
