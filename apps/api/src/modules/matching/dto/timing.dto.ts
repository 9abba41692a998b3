import type { Timing } from '@rechenlotse/domain/matching'
import { Fact } from './need-field'

export class TimingDto implements Timing {
  @Fact.day()
  readonly startBy?: NonNullable<Timing['startBy']>

  @Fact.amount({ moreThan: 0 })
  readonly durationMonths?: NonNullable<Timing['durationMonths']>
}
