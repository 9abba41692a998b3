import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import type { Cost, FactChange, Intake, SystemMatch, Verdict } from '@rechenlotse/domain/matching'
import { RangeDto } from './range.dto'
import { ReasonDto } from './reason.dto'

const day = { type: String, nullable: true, format: 'date' } as const
const anyFact = { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }

export class HintDto {
  @ApiProperty({ type: 'object', additionalProperties: anyFact, description: 'Path of the need -> value.' })
  readonly change!: Readonly<Record<string, FactChange>>
  @ApiProperty({ enum: ['eligible', 'check'] }) readonly leadsTo!: 'eligible' | 'check'
}

export class SystemMatchDto {
  @ApiProperty() readonly system!: string
  @ApiProperty({ enum: ['fits', 'check', 'does_not_fit'] }) readonly fit!: SystemMatch['fit']
  @ApiPropertyOptional({ type: () => RangeDto, nullable: true }) readonly gpuHours?: RangeDto | null
}

export class AccessDto {
  @ApiProperty(day) readonly applyBy!: string | null
  @ApiProperty(day) readonly earliestStart!: string | null
  @ApiProperty(day) readonly latestStart!: string | null
  @ApiPropertyOptional({ type: Boolean, nullable: true }) readonly meetsStartBy?: boolean | null
}

export class PriceDto {
  @ApiProperty() readonly currency!: string
  @ApiProperty() readonly low!: number
  @ApiProperty() readonly high!: number
}

export class CostDto {
  @ApiProperty({ enum: ['free', 'market_price', 'grant', 'unknown'] }) readonly kind!: Cost['kind']
  @ApiProperty({ type: () => PriceDto, nullable: true }) readonly price!: PriceDto | null
  @ApiPropertyOptional({ type: Number, nullable: true }) readonly aidValueEur?: number | null
}

export class OfferDto {
  @ApiProperty({ description: 'Key of the programme.' }) readonly programme!: string
  @ApiProperty({ enum: ['eligible', 'check', 'ineligible', 'unavailable'] }) readonly verdict!: Verdict
  @ApiProperty({ type: [ReasonDto] }) readonly reasons!: readonly ReasonDto[]
  @ApiProperty({ type: [HintDto] }) readonly hints!: readonly HintDto[]
  @ApiProperty({ type: [SystemMatchDto] }) readonly systems!: readonly SystemMatchDto[]
  @ApiProperty({ type: AccessDto }) readonly access!: AccessDto
  @ApiProperty({ type: CostDto }) readonly cost!: CostDto
  @ApiPropertyOptional({ type: [String] }) readonly successors?: readonly string[]
  @ApiPropertyOptional({ enum: ['here', 'own_portal', 'contact'] }) readonly intake?: Intake
}
