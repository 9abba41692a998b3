import { applyDecorators, type Type as Class } from '@nestjs/common'
import { ApiPropertyOptional } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator'
import { IsCalendarDay } from '../../../platform/http/is-calendar-day'

export interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly moreThan?: number
  readonly whole?: true
}

/** No quantity of this world is larger: tokens, bytes, euros, hours. */
const largest = 1e18

/** The catalogue knows some fifty providers and as many programmes. */
const longestList = 500

/** Five times the longest key of the catalogue. */
const longestWord = 200

/** Absent means "not known yet"; null is no value of the contract. */
const Absentable = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined)

const MoreThan = (limit: number): PropertyDecorator =>
  ValidateBy({
    name: 'moreThan',
    constraints: [limit],
    validator: {
      validate: (value: unknown) => typeof value === 'number' && value > limit,
      defaultMessage: () => `must be more than ${limit}`,
    },
  })

/** In one pass: class-validator's own ArrayUnique compares each with each. */
const UniqueWords = (): PropertyDecorator =>
  ValidateBy({
    name: 'arrayUnique',
    validator: {
      validate: (value: unknown) => Array.isArray(value) && new Set(value).size === value.length,
      defaultMessage: () => 'each only once',
    },
  })

/** The decorators of one fact of the contract's need. */
export const Fact = {
  group: (type: () => Class): PropertyDecorator =>
    applyDecorators(
      Absentable(),
      IsObject(),
      ValidateNested(),
      Type(type),
      ApiPropertyOptional({ type: () => type() }),
    ),

  oneOf: (values: readonly string[]): PropertyDecorator =>
    applyDecorators(Absentable(), IsIn([...values]), ApiPropertyOptional({ enum: [...values] })),

  flag: (): PropertyDecorator => applyDecorators(Absentable(), IsBoolean(), ApiPropertyOptional({ type: Boolean })),

  amount: ({ min, max, moreThan, whole }: Bounds): PropertyDecorator =>
    applyDecorators(
      Absentable(),
      ...(moreThan === undefined ? [] : [MoreThan(moreThan)]),
      ...(min === undefined ? [] : [Min(min)]),
      Max(max ?? largest),
      whole ? IsInt() : IsNumber(),
      ApiPropertyOptional({
        type: whole ? 'integer' : 'number',
        ...(min === undefined ? {} : { minimum: min }),
        maximum: max ?? largest,
        ...(moreThan === undefined ? {} : { minimum: moreThan, exclusiveMinimum: true }),
      }),
    ),

  word: (pattern?: RegExp): PropertyDecorator =>
    applyDecorators(
      Absentable(),
      pattern === undefined ? MaxLength(longestWord) : Matches(pattern),
      IsString(),
      ApiPropertyOptional({
        type: String,
        ...(pattern === undefined ? { maxLength: longestWord } : { pattern: pattern.source }),
      }),
    ),

  day: (): PropertyDecorator =>
    applyDecorators(Absentable(), IsCalendarDay(), ApiPropertyOptional({ type: String, format: 'date' })),

  words: (values?: readonly string[]): PropertyDecorator =>
    applyDecorators(
      Absentable(),
      ...(values === undefined
        ? [MaxLength(longestWord, { each: true }), IsString({ each: true })]
        : [IsIn([...values], { each: true })]),
      UniqueWords(),
      ArrayMaxSize(longestList),
      IsArray(),
      ApiPropertyOptional(
        values === undefined
          ? { type: 'array', items: { type: 'string', maxLength: longestWord }, uniqueItems: true }
          : { enum: [...values], isArray: true, uniqueItems: true },
      ),
    ),
}
