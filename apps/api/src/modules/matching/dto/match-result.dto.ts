import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import type { MatchResult, Plan } from '@rechenlotse/domain/matching'
import { OfferDto } from './offer.dto'
import { RangeDto } from './range.dto'
import { ReasonDto } from './reason.dto'

export class AssumptionDto {
  @ApiProperty() readonly name!: string
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }] }) readonly value!: number | string
  @ApiPropertyOptional() readonly source?: string
}

export class EstimateDto {
  @ApiProperty({ description: 'Key of the GPU model.' }) readonly reference!: string
  @ApiProperty({ type: RangeDto }) readonly gpuHours!: RangeDto
  @ApiPropertyOptional({ type: Number, nullable: true }) readonly gpuMemoryGb?: number | null
  @ApiProperty({ type: [AssumptionDto] }) readonly assumptions!: readonly AssumptionDto[]
}

export class OpenQuestionDto {
  @ApiProperty() readonly fact!: string
  @ApiProperty({ type: [String] }) readonly decides!: readonly string[]
}

export class PlanStageDto {
  @ApiProperty() readonly title!: string
  @ApiPropertyOptional() readonly dataClass?: string
  @ApiProperty({ type: [String] }) readonly programmes!: readonly string[]
}

export class PlanDto {
  @ApiProperty({ enum: ['pretrain_then_refine', 'measure_then_grow', 'advice_first'] })
  readonly kind!: Plan['kind']
  @ApiProperty({ type: ReasonDto }) readonly reason!: ReasonDto
  @ApiProperty({ type: [PlanStageDto], minItems: 2 }) readonly stages!: readonly PlanStageDto[]
}

export class ServiceMatchDto {
  @ApiProperty() readonly service!: string
  @ApiProperty({ type: [ReasonDto] }) readonly reasons!: readonly ReasonDto[]
}

export class MatchResultDto implements MatchResult {
  @ApiProperty({ format: 'date' }) readonly asOf!: string
  @ApiProperty() readonly catalogueRevision!: string
  @ApiProperty({ type: () => EstimateDto, nullable: true }) readonly estimate!: EstimateDto | null
  @ApiProperty({ type: [OfferDto] }) readonly offers!: readonly OfferDto[]
  @ApiProperty({ type: [OpenQuestionDto] }) readonly openQuestions!: readonly OpenQuestionDto[]
  @ApiProperty({ type: [PlanDto] }) readonly plans!: readonly PlanDto[]
  @ApiProperty({ type: [ServiceMatchDto] }) readonly services!: readonly ServiceMatchDto[]
}
