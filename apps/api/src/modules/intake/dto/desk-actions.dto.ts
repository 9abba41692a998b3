import { ApiProperty } from '@nestjs/swagger'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
} from 'class-validator'
import { IsCalendarDay } from '../../../platform/http/is-calendar-day'
import { IsPlainText } from '../../../platform/http/is-plain-text'

const catalogueKey = /^[a-z0-9][a-z0-9-]{0,79}$/
const LARGEST_VERSION = 1_000_000_000
const LARGEST_AMOUNT = 1_000_000_000

export class TakeCaseDto {
  @ApiProperty({ type: 'integer', description: 'The version of the case that the officer saw' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  readonly version!: number
}

export class AskApplicantDto extends TakeCaseDto {
  @ApiProperty({ type: [String], description: 'Ids of questions of the form' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(catalogueKey, { each: true })
  readonly questions!: string[]

  @ApiProperty()
  @IsPlainText(6000)
  readonly message!: string
}

export class ForwardCaseDto extends TakeCaseDto {
  @ApiProperty()
  @Matches(catalogueKey)
  readonly programme!: string

  @ApiProperty({ description: 'Provider key of the desk' })
  @Matches(catalogueKey)
  readonly operator!: string

  @ApiProperty()
  @IsPlainText(6000)
  readonly reason!: string
}

export class AssignOperatorDto extends TakeCaseDto {
  @ApiProperty({ description: 'Provider key of the desk' })
  @Matches(catalogueKey)
  readonly operator!: string
}

export class AnswerAdviceDto extends TakeCaseDto {
  @ApiProperty({ description: 'What was advised; the organisation reads it' })
  @IsPlainText(6000)
  readonly reason!: string
}

export class DeclineCaseDto extends TakeCaseDto {
  @ApiProperty()
  @IsPlainText(6000)
  readonly reason!: string

  @ApiProperty({ type: [String], required: false, description: 'Keys of programmes that may fit better' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @Matches(catalogueKey, { each: true })
  readonly suggestions?: string[]
}

export class ApproveCaseDto extends TakeCaseDto {
  @ApiProperty()
  @IsPlainText(6000)
  readonly reason!: string

  @ApiProperty({ required: false, description: 'GPU-hours' })
  @IsOptional()
  @IsNumber({ allowInfinity: false, allowNaN: false })
  @Min(0.01)
  @Max(LARGEST_AMOUNT)
  readonly amount?: number

  @ApiProperty({ required: false, description: 'Where it is computed' })
  @IsOptional()
  @IsPlainText(200)
  readonly system?: string

  @ApiProperty({ required: false, format: 'date', description: 'First day' })
  @IsOptional()
  @IsCalendarDay()
  readonly startsOn?: string

  @ApiProperty({ required: false, format: 'date', description: 'Last day, not before the first' })
  @IsOptional()
  @IsCalendarDay()
  readonly endsOn?: string
}

export class WriteMessageDto {
  @ApiProperty()
  @IsPlainText(6000)
  readonly body!: string

  @ApiProperty({ enum: ['public', 'internal'] })
  @IsIn(['public', 'internal'])
  readonly visibility!: 'public' | 'internal'

  @ApiProperty({ type: 'integer', required: false, description: 'Accepted, not compared: a message never conflicts' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  readonly version?: number
}
