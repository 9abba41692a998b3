import { ApiProperty } from '@nestjs/swagger'
import { applicantKinds } from '@rechenlotse/domain/identity'
import { mostRulesOfNote, regions, sizeClasses, type DemandNote } from '@rechenlotse/domain/matching'
import { Type } from 'class-transformer'
import { applyDecorators } from '@nestjs/common'
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator'

/** More offers than the catalogue will ever hold. */
const mostOffers = 10_000

/** Null is "not stated"; leaving a field out would leave open whether it was meant. */
const OrNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null)
const Word = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(OrNull(), IsIn([...values]), ApiProperty({ enum: [...values, null], type: String, nullable: true }))
const Code = (pattern: RegExp): PropertyDecorator =>
  applyDecorators(OrNull(), Matches(pattern), ApiProperty({ type: String, pattern: pattern.source, nullable: true }))
const Count = (): PropertyDecorator =>
  applyDecorators(IsInt(), Min(0), Max(mostOffers), ApiProperty({ type: 'integer', minimum: 0, maximum: mostOffers }))

export class NoteVerdictsDto {
  @Count() readonly eligible!: number
  @Count() readonly check!: number
  @Count() readonly ineligible!: number
  @Count() readonly unavailable!: number
}

/** Exactly what is kept: categories and counts, nothing that identifies. */
export class DemandNoteDto implements DemandNote {
  @ApiProperty({ pattern: '^\\d{4}-\\d{2}$', description: 'The current month in Germany' })
  @Matches(/^\d{4}-\d{2}$/)
  readonly month!: string

  @Word(applicantKinds)
  readonly applicantKind!: DemandNote['applicantKind']

  @Word(regions)
  readonly region!: DemandNote['region']

  @Code(/^[A-U]$/)
  readonly sector!: string | null

  @Word([
    'fundamental_research',
    'precompetitive_research',
    'competitive_development',
    'production_service',
    'teaching',
    'public_task',
  ])
  readonly purpose!: DemandNote['purpose']

  @Word([
    'advice',
    'test',
    'benchmark',
    'development',
    'pretraining',
    'finetuning',
    'inference',
    'simulation',
    'data_analytics',
  ])
  readonly workloadKind!: DemandNote['workloadKind']

  @Word(sizeClasses)
  readonly gpuHours!: DemandNote['gpuHours']

  @Word(['none', 'synthetic', 'anonymised', 'pseudonymised', 'personal', 'special_category'])
  readonly personalData!: DemandNote['personalData']

  @ApiProperty({ type: NoteVerdictsDto })
  @IsObject()
  @ValidateNested()
  @Type(() => NoteVerdictsDto)
  readonly verdicts!: NoteVerdictsDto

  @ApiProperty({ type: [String], maxItems: mostRulesOfNote, description: 'Rule ids of the published catalogue' })
  @Matches(/^[\w.-]{1,120}$/, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(mostRulesOfNote)
  @IsArray()
  readonly ruledOutBy!: readonly string[]
}
