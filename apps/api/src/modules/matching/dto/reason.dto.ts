import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import type { SourceTier } from '@rechenlotse/domain/catalogue'
import type { Outcome } from '@rechenlotse/domain/matching'

export class ReasonSourceDto {
  @ApiProperty() readonly title!: string
  @ApiPropertyOptional({ type: String, nullable: true }) readonly url?: string | null
  @ApiPropertyOptional({ type: String, nullable: true }) readonly chapter?: string | null
  @ApiProperty() readonly asOf!: string
  @ApiProperty({ enum: ['seed', 'primary', 'secondary'] }) readonly tier!: SourceTier
}

export class ReasonDto {
  @ApiProperty({ description: 'Stable rule id.' }) readonly rule!: string
  @ApiProperty({ enum: ['fulfilled', 'violated', 'unknown', 'manual', 'warning'] })
  readonly outcome!: Outcome
  @ApiProperty() readonly text!: string
  @ApiProperty({ type: [ReasonSourceDto] }) readonly sources!: readonly ReasonSourceDto[]
}
