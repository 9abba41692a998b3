import { costOf, type CostFinding } from './cost-of'
import type { Finding } from './rules/explain-node'
import { roundedHours } from './estimate/rounded-hours'
import { judgeProgramme, type JudgedSystem, type Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import type { MatchingProgramme } from './matching-catalogue'
import type { SystemMatch } from './match-result'
import { programmeFindings } from './programme-findings'
import type { Rankable } from './rank-offers'

/** One programme judged and explained, before hints and words of one language. */
export interface MatchedProgramme extends Rankable {
  readonly judgement: Judgement
  readonly waitsForCost: readonly Finding[]
}

export function matchProgramme(programme: MatchingProgramme, context: MatchingContext): MatchedProgramme {
  const judgement = judgeProgramme(programme, context)
  const cost: CostFinding = costOf(judgement, context)
  return {
    programme,
    judgement,
    verdict: judgement.verdict,
    madeFor: judgement.madeFor,
    access: judgement.access,
    cost: cost.cost,
    systems: judgement.systems.map(toSystemMatch),
    findings: programmeFindings(judgement, cost, context),
    waitsForCost: cost.waitsFor,
  }
}

const FIT = { fulfilled: 'fits', unknown: 'check', violated: 'does_not_fit' } as const

function toSystemMatch({ key, value, gpuHours }: JudgedSystem): SystemMatch {
  return { system: key, fit: FIT[value], gpuHours: gpuHours === undefined ? null : roundedHours(gpuHours) }
}
