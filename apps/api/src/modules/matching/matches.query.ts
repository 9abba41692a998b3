import { Injectable } from '@nestjs/common'
import { matchNeed, type MatchRequest, type MatchResult } from '@rechenlotse/domain/matching'
import { CurrentMatching } from './current-matching'
import { optionsAt } from './options-at'
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
}
