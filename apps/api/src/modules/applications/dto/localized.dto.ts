import { ApiProperty } from '@nestjs/swagger'

export class LocalizedDto {
  @ApiProperty() readonly de!: string
  @ApiProperty() readonly en!: string
}

export class PublicStateDto extends LocalizedDto {
  @ApiProperty() readonly code!: string
}
