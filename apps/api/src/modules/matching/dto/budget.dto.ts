import type { Budget } from '@rechenlotse/domain/matching'
import { Fact } from './need-field'

export class BudgetDto implements Budget {
  @Fact.amount({ min: 0 })
  readonly maxEur?: NonNullable<Budget['maxEur']>
}
