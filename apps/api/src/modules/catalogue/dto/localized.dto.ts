import { ApiProperty } from '@nestjs/swagger'

export class LocalizedDto {
  @ApiProperty() readonly de!: string
  @ApiProperty() readonly en!: string
}
