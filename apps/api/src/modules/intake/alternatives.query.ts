import { Injectable } from '@nestjs/common'
import { needFromAnswers } from '@rechenlotse/domain/applications'
import type { Actor } from '@rechenlotse/domain/identity'
import type { Transaction } from '../../platform/database/database'
import { CaseQuery } from './case.query'
import type { AlternativesDto } from './dto/case-parts.dto'
import { MatchVerdict } from './match-verdict'

/** What else fits the need of a case today. */
@Injectable()
export class AlternativesQuery {
  constructor(
    private readonly cases: CaseQuery,
    private readonly verdict: MatchVerdict,
  ) {}

  async read(tx: Transaction, actor: Actor, id: string): Promise<AlternativesDto> {
    const { row, form, answers } = await this.cases.find(tx, actor, id)
    return { items: this.verdict.all(needFromAnswers(form, answers, row.need)) }
  }
}
