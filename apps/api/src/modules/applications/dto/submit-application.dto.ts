import { ApiProperty } from '@nestjs/swagger'
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, Matches } from 'class-validator'

export class SubmitApplicationDto {
  @ApiProperty({ type: [String], description: 'Ids of the declarations that are made' })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[a-z0-9-]{1,80}$/, { each: true })
  readonly declarations!: string[]

  @ApiProperty({ required: false, description: 'Provider key, where the programme has several operators' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  readonly operator?: string
}
