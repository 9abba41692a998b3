import { ApiProperty } from '@nestjs/swagger'

export class RangeDto {
  @ApiProperty() readonly low!: number
  @ApiProperty() readonly typical!: number
  @ApiProperty() readonly high!: number
}
