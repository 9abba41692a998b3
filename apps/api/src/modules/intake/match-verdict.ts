import { Injectable } from '@nestjs/common'
import type { Locale, Localized } from '@rechenlotse/domain/catalogue'
import {
  matchNeed,
  optionsAt,
  toMatchingCatalogue,
  type MatchingCatalogue,
  type Need,
  dayInGermany,
} from '@rechenlotse/domain/matching'
import { Clock } from '../../platform/clock/clock'
import { PublishedCatalogue } from '../catalogue'
import type { AlternativeDto, MatchVerdictDto } from './dto/case-parts.dto'

/** What the matching says of a need today. */
@Injectable()
export class MatchVerdict {
  private lean: MatchingCatalogue | null = null
  private names: ReadonlyMap<string, Localized> = new Map()

  constructor(
    private readonly published: PublishedCatalogue,
    private readonly clock: Clock,
  ) {}

  /** Looks up which catalogue is in force. */
  async refresh(): Promise<void> {
    const { revision, catalogue } = await this.published.current()
    if (this.lean?.revision === revision) return
    this.lean = toMatchingCatalogue(catalogue, revision)
    this.names = new Map(catalogue.programmes.map(({ key, name }) => [key, name]))
  }

  /** Every programme with its verdict for this need, the best first. */
  all(need: Need): readonly AlternativeDto[] {
    if (this.lean === null) return []
    const offers = matchNeed(need, this.lean, optionsAt(this.today(), 'de')).offers
    return offers.map(({ programme, verdict }) => ({
      programme,
      programmeName: this.names.get(programme) ?? { de: programme, en: programme },
      verdict,
    }))
  }

  private today(): string {
    return dayInGermany(this.clock.now())
  }

  /** null where the catalogue does not know the programme. */
  of(need: Need, programme: string): MatchVerdictDto | null {
    const programmes = this.lean?.programmes.filter(({ key }) => key === programme) ?? []
    if (this.lean === null || programmes.length === 0) return null
    const today = this.today()
    const lean = { ...this.lean, programmes }
    const offerIn = (locale: Locale) => matchNeed(need, lean, optionsAt(today, locale)).offers[0]
    const [german, english] = [offerIn('de'), offerIn('en')]
    if (german === undefined || english === undefined) return null
    const reasons = german.reasons.map(({ rule, outcome, text }, index) => ({
      rule,
      outcome,
      text: { de: text, en: english.reasons[index]?.text ?? text },
    }))
    return { verdict: german.verdict, asOf: today, catalogueRevision: this.lean.revision, reasons }
  }
}
