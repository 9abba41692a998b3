import { Injectable } from '@nestjs/common'
import {
  matchNeed,
  publicHolidays,
  toMatchingCatalogue,
  type MatchingCatalogue,
  type Need,
} from '@rechenlotse/domain/matching'
import { Clock } from '../../platform/clock/clock'
import { catalogueDay, PublishedCatalogue } from '../catalogue'
import type { MatchVerdictDto } from './dto/case-parts.dto'

/** What the matching says today of a need and one programme; null where the catalogue does not know the programme. */
@Injectable()
export class MatchVerdict {
  private lean: MatchingCatalogue | null = null

  constructor(
    private readonly published: PublishedCatalogue,
    private readonly clock: Clock,
  ) {}

  /** Looks up which catalogue is in force. */
  async refresh(): Promise<void> {
    const { revision, catalogue } = await this.published.current()
    if (this.lean?.revision !== revision) this.lean = toMatchingCatalogue(catalogue, revision)
  }

  of(need: object | null, programme: string): MatchVerdictDto | null {
    const programmes = this.lean?.programmes.filter(({ key }) => key === programme) ?? []
    if (this.lean === null || programmes.length === 0) return null
    const asOf = catalogueDay(this.clock.now())
    const year = Number(asOf.slice(0, 4))
    const options = { asOf, locale: 'de', holidays: publicHolidays(year, year + 1) } as const
    const [offer] = matchNeed((need ?? {}) as Need, { ...this.lean, programmes }, options).offers
    if (offer === undefined) return null
    const reasons = offer.reasons.map(({ rule, outcome, text }) => ({ rule, outcome, text }))
    return { verdict: offer.verdict, asOf, catalogueRevision: this.lean.revision, reasons }
  }
}
