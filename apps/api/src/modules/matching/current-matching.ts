import { Injectable } from '@nestjs/common'
import { dayInGermany, toMatchingCatalogue, type MatchingCatalogue } from '@rechenlotse/domain/matching'
import { Clock } from '../../platform/clock/clock'
import { intakeOf, PublishedCatalogue, type IntakeSetting, type Published } from '../catalogue'

export interface Current {
  readonly catalogue: MatchingCatalogue
  /** Today (ISO) where the catalogue is read. */
  readonly day: string
}

/** What needs are matched with now: the published catalogue, projected once per revision and setting of the operators. */
@Injectable()
export class CurrentMatching {
  private lean: MatchingCatalogue | null = null
  private leanOf = ''

  constructor(
    private readonly published: PublishedCatalogue,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<Current> {
    const [current, settings] = await Promise.all([this.published.current(), this.published.intakeSettings()])
    return { catalogue: this.leanCatalogue(current, settings), day: dayInGermany(this.clock.now()) }
  }

  private leanCatalogue({ revision, catalogue }: Published, settings: readonly IntakeSetting[]): MatchingCatalogue {
    const of = `${revision} ${JSON.stringify(settings)}`
    if (this.lean !== null && this.leanOf === of) return this.lean
    const intakes = new Map(
      catalogue.programmes.map((programme) => [programme.key, intakeOf(programme, settings).intake]),
    )
    const lean = toMatchingCatalogue(catalogue, revision)
    const programmes = lean.programmes.map((programme) => ({
      ...programme,
      intake: intakes.get(programme.key) ?? 'contact',
    }))
    this.lean = { ...lean, programmes }
    this.leanOf = of
    return this.lean
  }
}
