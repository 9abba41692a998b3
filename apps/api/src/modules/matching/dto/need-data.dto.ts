import type { NeedData } from '@rechenlotse/domain/matching'
import { Fact } from './need-field'

export class NeedDataDto implements NeedData {
  @Fact.oneOf(['none', 'synthetic', 'anonymised', 'pseudonymised', 'personal', 'special_category'])
  readonly personalData?: NonNullable<NeedData['personalData']>

  @Fact.flag()
  readonly confidential?: NonNullable<NeedData['confidential']>

  @Fact.oneOf(['any', 'eu', 'de'])
  readonly residency?: NonNullable<NeedData['residency']>

  @Fact.flag()
  readonly processingAgreement?: NonNullable<NeedData['processingAgreement']>

  @Fact.flag()
  readonly reducedPublicSet?: NonNullable<NeedData['reducedPublicSet']>

  @Fact.flag()
  readonly encryptionAtRest?: NonNullable<NeedData['encryptionAtRest']>
}
