import { ApiProperty } from '@nestjs/swagger'

export class MatchingCatalogueDto {
  @ApiProperty({ description: 'Content hash of the published catalogue.' }) readonly revision!: string
  @ApiProperty({ type: String, format: 'date-time' }) readonly publishedAt!: string
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Type MatchingCatalogue of the domain.' })
  readonly catalogue!: object
}
