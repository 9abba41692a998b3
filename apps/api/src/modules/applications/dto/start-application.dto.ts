import { ApiProperty } from '@nestjs/swagger'
import { IsObject, IsOptional, IsUUID, Matches } from 'class-validator'

const catalogueKey = /^[a-z0-9][a-z0-9-]{0,79}$/

export class StartApplicationDto {
  @ApiProperty({ description: 'Key of the catalogue' })
  @Matches(catalogueKey)
  readonly programme!: string

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly organisation!: string

  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  readonly need!: object

  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(catalogueKey)
  readonly operator?: string
}
