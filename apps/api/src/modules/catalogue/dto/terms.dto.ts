import { ApiProperty } from '@nestjs/swagger'
import type { AccessCalendar, CostRule, DecisionTime } from '@rechenlotse/domain/catalogue'
import { CitationDto } from './fact.dto'
import { LocalizedDto } from './localized.dto'
import { condition } from './rule.dto'

const optional = { required: false } as const
const numberOrNull = { type: Number, nullable: true } as const

export class CalendarDto {
  @ApiProperty({ enum: ['continuous', 'dates', 'interval', 'unknown'] }) readonly kind!: AccessCalendar['kind']
  @ApiProperty({ type: [String], ...optional, description: 'ISO dates in the time zone of the calendar.' })
  readonly cutoffs?: readonly string[]
  @ApiProperty({ ...optional, description: 'Of an interval: months between two cut-offs.' })
  readonly everyMonths?: number
  @ApiProperty({
    type: String,
    nullable: true,
    ...optional,
    description: 'Of an interval: ISO date, null = not known.',
  })
  readonly first?: string | null
  @ApiProperty(optional) readonly timeZone?: string
  @ApiProperty({ type: String, nullable: true, ...optional, description: 'hh:mm' }) readonly closesAt?: string | null
  @ApiProperty({ type: [CitationDto], ...optional }) readonly citations?: readonly CitationDto[]
}

export class DecisionTimeDto {
  @ApiProperty(numberOrNull) readonly min!: number | null
  @ApiProperty(numberOrNull) readonly max!: number | null
  @ApiProperty({ enum: ['working_days', 'calendar_days'] }) readonly unit!: DecisionTime['unit']
  @ApiProperty({ ...optional, description: 'An end of the range is an estimate.' }) readonly judgement?: boolean
  @ApiProperty({ type: [CitationDto] }) readonly citations!: readonly CitationDto[]
}

export class GpuHourPriceDto {
  @ApiProperty() readonly currency!: string
  @ApiProperty() readonly low!: number
  @ApiProperty() readonly high!: number
  @ApiProperty({ ...optional, description: 'Key of the GPU model.' }) readonly gpu?: string
  @ApiProperty({ type: String, nullable: true }) readonly gpuName!: string | null
}

/** The first line whose condition is fulfilled gives the cost. */
export class CostLineDto {
  @ApiProperty({ enum: ['free', 'market_price', 'grant'] }) readonly kind!: CostRule['kind']
  @ApiProperty({ type: LocalizedDto }) readonly text!: LocalizedDto
  @ApiProperty({ type: [GpuHourPriceDto], ...optional }) readonly perGpuHour?: readonly GpuHourPriceDto[]
  @ApiProperty({ type: [CitationDto] }) readonly citations!: readonly CitationDto[]
}

export class WarningDto {
  @ApiProperty() readonly id!: string
  @ApiProperty(condition) readonly when?: object
  @ApiProperty({ type: LocalizedDto }) readonly text!: LocalizedDto
  @ApiProperty({ type: [CitationDto] }) readonly citations!: readonly CitationDto[]
}
