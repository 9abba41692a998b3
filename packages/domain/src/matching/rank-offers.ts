import type { ReviewKind } from '../catalogue/programme'
import type { Finding } from './rules/explain-node'
import type { MatchingContext } from './matching-context'
import type { MatchingProgramme } from './matching-catalogue'
import type { Access, Cost, SystemMatch, Verdict } from './match-result'

const VERDICTS: readonly Verdict[] = ['eligible', 'check', 'ineligible', 'unavailable']
const REVIEWS: readonly ReviewKind[] = ['none', 'contract', 'technical', 'simplified', 'peer', 'unknown']
const COSTS: readonly Cost['kind'][] = ['free', 'grant', 'market_price', 'unknown']
const UNKNOWN = Number.MAX_SAFE_INTEGER

export interface Rankable {
  readonly programme: MatchingProgramme
  readonly verdict: Verdict
  readonly access: Access
  readonly cost: Cost
  readonly systems: readonly SystemMatch[]
  readonly findings: readonly Finding[]
  /** Whether the offer is made for such data and work. */
  readonly madeFor: boolean
}

/**
 * Verdict, then lexicographically: 1 meets the date, 2 price, 3 lightest review, 4 data fit (made for it, open points),
 * 5 hardware fit, 6 support and region, 7 certainty of the facts; unknown after known; at last the key.
 */
export function rankOffers<T extends Rankable>(offers: readonly T[], context: MatchingContext): readonly T[] {
  const ranked = offers.map((offer) => ({ offer, criteria: criteriaOf(offer, context) }))
  ranked.sort((a, b) => compare(a.criteria, b.criteria) || (a.offer.programme.key < b.offer.programme.key ? -1 : 1))
  return ranked.map(({ offer }) => offer)
}

function criteriaOf(offer: Rankable, context: MatchingContext): readonly number[] {
  return [
    VERDICTS.indexOf(offer.verdict),
    dateRank(offer.access.meetsStartBy),
    ...priceRank(offer.cost),
    REVIEWS.indexOf(offer.programme.review),
    offer.madeFor ? 0 : 1,
    dataRank(offer.findings),
    hardwareRank(offer.systems),
    regionRank(offer.programme, context),
    certaintyRank(offer.findings, context),
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function dateRank(meets: boolean | null | undefined): number {
  if (meets === true) return 0
  return meets === false ? 1 : 2
}

function priceRank({ kind, price }: Cost): readonly number[] {
  const amount = price === null ? UNKNOWN : price.low
  return [COSTS.indexOf(kind), kind === 'market_price' ? amount : 0]
}

/** Open points about the data: gates, agreements, residency. */
function dataRank(findings: readonly Finding[]): number {
  const isData = ({ fact, rule }: Finding): boolean =>
    fact?.startsWith('data.') === true || rule.includes('data') || rule.includes('special-category')
  return findings.filter((one) => isData(one) && one.outcome !== 'fulfilled').length
}

function hardwareRank(systems: readonly SystemMatch[]): number {
  const fits = systems.map(({ fit }) => ['fits', 'check', 'does_not_fit'].indexOf(fit))
  return fits.length === 0 ? UNKNOWN : Math.min(...fits)
}

function regionRank({ operators }: MatchingProgramme, { facts, index }: MatchingContext): number {
  const places = operators.flatMap((key) => index.provider(key) ?? [])
  if (places.length === 0) return UNKNOWN
  const land = facts('applicant.land')
  const country = facts('applicant.country')
  if (places.some((place) => place.land !== null && place.land === land)) return 0
  return places.some((place) => place.country === country) ? 1 : 2
}

function certaintyRank(findings: readonly Finding[], { index }: MatchingContext): number {
  const tiers = findings
    .flatMap(({ citations }) => citations)
    .map(({ source }) => index.catalogue.sources[source]?.tier)
  if (tiers.length === 0) return UNKNOWN
  return tiers.filter((tier) => tier === 'secondary').length / tiers.length
}
