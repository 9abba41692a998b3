import { Injectable } from '@nestjs/common'
import {
  estimateNeed,
  matchNeed,
  publicHolidays,
  toMatchingCatalogue,
  type Estimate,
  type MatchingCatalogue,
  type MatchRequest,
  type MatchResult,
  type Need,
} from '@rechenlotse/domain/matching'
import { Clock } from '../../platform/clock/clock'
import { RefusalError } from '../../platform/http/refusal-error'
import { catalogueDay, intakeOf, PublishedCatalogue, type IntakeSetting, type Published } from '../catalogue'

/** Answers a need from the published catalogue; keeps nothing of it. */
@Injectable()
export class MatchesQuery {
  private lean: MatchingCatalogue | null = null
  private leanOf = ''

  constructor(
    private readonly published: PublishedCatalogue,
    private readonly clock: Clock,
  ) {}

  async match({ need, asOf, locale }: MatchRequest): Promise<MatchResult> {
    const [current, settings] = await Promise.all([this.published.current(), this.published.intakeSettings()])
    const catalogue = this.leanCatalogue(current, settings)
    refuseUnknownReference(need.workload?.gpuHoursReference, catalogue)
    const day = asOf ?? catalogueDay(this.clock.now())
    const year = Number(day.slice(0, 4))
    const holidays = publicHolidays(year, year + 2)
    return matchNeed(need, catalogue, { asOf: day, locale: locale ?? 'de', holidays })
  }

  /** The size of a need as the finder shows it; null where it says too little. */
  async estimate(need: Need): Promise<Estimate | null> {
    const [current, settings] = await Promise.all([this.published.current(), this.published.intakeSettings()])
    return estimateNeed(need, this.leanCatalogue(current, settings).gpus, 'de')
  }

  /** Projected once per revision and setting of the operators. */
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

function refuseUnknownReference(key: string | undefined, catalogue: MatchingCatalogue): void {
  if (key === undefined || catalogue.gpus.some((gpu) => gpu.key === key)) return
  const pointer = '/need/workload/gpuHoursReference'
  throw new RefusalError({
    kind: 'unprocessable',
    code: 'http.invalid-input',
    errors: [{ pointer, code: 'matching.gpu-not-in-catalogue' }],
  })
}
