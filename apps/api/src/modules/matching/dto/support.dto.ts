import type { Support } from '@rechenlotse/domain/matching'
import { Fact } from './need-field'

export class SupportDto implements Support {
  @Fact.oneOf(['none', 'some', 'expert'])
  readonly hpcExperience?: NonNullable<Support['hpcExperience']>

  @Fact.words(['consulting', 'training', 'porting', 'data_preparation', 'hosting'])
  readonly wanted?: NonNullable<Support['wanted']>
}
