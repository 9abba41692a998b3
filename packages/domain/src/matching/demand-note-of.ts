import { mostRulesOfNote, sizeClasses, type DemandNote, type SizeClass } from './demand-note'
import type { MatchResult, Offer, Verdict } from './match-result'
import type { Need } from './need'
import { regionOf } from './region-of'

const LIMITS = [1e3, 1e4, 1e5, 1e6]

function sizeClassOf(gpuHours: number): SizeClass {
  const place = LIMITS.findIndex((limit) => gpuHours <= limit)
  return sizeClasses[place] ?? 'above_1m'
}

function rulesThatRuledOut(offers: readonly Offer[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { verdict, reasons } of offers) {
    if (verdict !== 'ineligible') continue
    for (const rule of new Set(reasons.filter(({ outcome }) => outcome === 'violated').map((reason) => reason.rule)))
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
  return ranked.slice(0, mostRulesOfNote).map(([rule]) => rule)
}

/**
 * What somebody may leave behind without telling who they are: categories of the need and what came of it. The size is a
 * class of the estimated GPU-hours on the reference GPU.
 */
export function demandNoteOf(
  { applicant = {}, project = {}, workload = {}, data = {} }: Need,
  { asOf, estimate, offers }: Pick<MatchResult, 'asOf' | 'estimate' | 'offers'>,
): DemandNote {
  const count = (asked: Verdict) => offers.filter(({ verdict }) => verdict === asked).length
  return {
    month: asOf.slice(0, 7),
    applicantKind: applicant.kind ?? null,
    region: applicant.country === undefined ? null : regionOf(applicant.country),
    sector: project.sector ?? null,
    purpose: project.purpose ?? null,
    workloadKind: workload.kind ?? null,
    gpuHours: estimate === null ? null : sizeClassOf(estimate.gpuHours.typical),
    personalData: data.personalData ?? null,
    verdicts: {
      eligible: count('eligible'),
      check: count('check'),
      ineligible: count('ineligible'),
      unavailable: count('unavailable'),
    },
    ruledOutBy: rulesThatRuledOut(offers),
  }
}
