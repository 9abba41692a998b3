import { Injectable } from '@nestjs/common'
import {
  estimateNeed,
  matchNeed,
  type Estimate,
  type MatchRequest,
  type MatchResult,
  type Need,
  optionsAt,
} from '@rechenlotse/domain/matching'
import { CurrentMatching } from './current-matching'
import { refuseUnknownReference } from './refuse-unknown-reference'

/** Answers a need from the published catalogue; keeps nothing of it. */
@Injectable()
export class MatchesQuery {
  constructor(private readonly current: CurrentMatching) {}

  async match({ need, asOf, locale }: MatchRequest): Promise<MatchResult> {
    const { catalogue, day } = await this.current.read()
    refuseUnknownReference(need, catalogue)
    return matchNeed(need, catalogue, optionsAt(asOf ?? day, locale ?? 'de'))
  }

  /** The size of a need as the finder shows it; null where it says too little. */
  async estimate(need: Need): Promise<Estimate | null> {
    return estimateNeed(need, (await this.current.read()).catalogue.gpus, 'de')
  }
}
