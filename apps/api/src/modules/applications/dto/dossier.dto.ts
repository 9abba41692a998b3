import { ApiProperty } from '@nestjs/swagger'
import { IsIn, IsOptional } from 'class-validator'

export class DossierLanguageDto {
  @ApiProperty({ enum: ['de', 'en'], required: false, default: 'de' })
  @IsOptional()
  @IsIn(['de', 'en'])
  readonly locale: 'de' | 'en' = 'de'
}

export class DossierBlockDto {
  @ApiProperty() readonly question!: string
  @ApiProperty() readonly label!: string
  @ApiProperty() readonly text!: string
  @ApiProperty({ type: 'integer' }) readonly characters!: number
  @ApiProperty({ type: 'integer' }) readonly words!: number
}

export class DossierSectionDto {
  @ApiProperty() readonly key!: string
  @ApiProperty() readonly title!: string
  @ApiProperty({ type: [DossierBlockDto] }) readonly blocks!: readonly DossierBlockDto[]
}

export class DossierGapDto {
  @ApiProperty() readonly question!: string
  @ApiProperty() readonly label!: string
}

export class DossierDto {
  @ApiProperty() readonly programme!: string
  @ApiProperty({ enum: ['de', 'en'] }) readonly locale!: 'de' | 'en'
  @ApiProperty({ type: [DossierSectionDto] }) readonly sections!: readonly DossierSectionDto[]
  @ApiProperty({ type: [DossierGapDto] }) readonly gaps!: readonly DossierGapDto[]
}
