import { Injectable } from '@nestjs/common'
import type { Locale } from '@rechenlotse/domain/catalogue'
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
    const lean = { ...this.lean, programmes }
    const holidays = publicHolidays(year, year + 1)
    const offerIn = (locale: Locale) => matchNeed((need ?? {}) as Need, lean, { asOf, locale, holidays }).offers[0]
    const [german, english] = [offerIn('de'), offerIn('en')]
    if (german === undefined || english === undefined) return null
    const reasons = german.reasons.map(({ rule, outcome, text }, index) => ({
      rule,
      outcome,
      text: { de: text, en: english.reasons[index]?.text ?? text },
    }))
    return { verdict: german.verdict, asOf, catalogueRevision: this.lean.revision, reasons }
  }
}
