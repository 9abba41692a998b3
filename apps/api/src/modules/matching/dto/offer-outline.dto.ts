import { ApiProperty } from '@nestjs/swagger'
import type { Cost, OfferOutline, Verdict } from '@rechenlotse/domain/matching'

export class OfferOutlineDto implements OfferOutline {
  @ApiProperty() readonly programme!: string
  @ApiProperty({ enum: ['eligible', 'check', 'ineligible', 'unavailable'] }) readonly verdict!: Verdict
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly applyBy!: string | null
  @ApiProperty({ enum: ['free', 'market_price', 'grant', 'unknown'] }) readonly cost!: Cost['kind']
}
