import { fixedCandidates, smallerCandidates, upperBound, type Candidate } from './candidate-values'
import { gpuHoursOn, nodeHourBounds } from './estimate/partition-hours'
import { asInterval } from './fact-value'
import { compiledOf, LEAD_CONTRACT_MARGIN, type Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import { leavesAt } from './rules/leaf-nodes'

export type { Candidate } from './candidate-values'

/** Actionable changes of facts that the rules of the programme or of its systems read. */
export function candidatesFor(judgement: Judgement, context: MatchingContext): readonly Candidate[] {
  const { leaves, reads } = compiledOf(judgement.programme, context).reading()
  const read = new Set([...reads.values()].flatMap((paths) => [...paths]))
  const direct = (path: string): readonly number[] =>
    leaves.filter(({ fact }) => fact === path).flatMap((leaf) => upperBound(leaf) ?? [])
  const { facts } = context
  const months = [...direct('timing.durationMonths'), ...contractThresholds(judgement, context)]
  return [
    ...fixedCandidates(facts).filter(({ path }) => read.has(path)),
    ...smallerCandidates('workload.gpuHours', sizeThresholds(judgement, context), facts),
    ...smallerCandidates('workload.inferenceShare', direct('workload.inferenceShare'), facts),
    ...smallerCandidates('timing.durationMonths', months, facts),
  ]
}

/** The size windows of the offered systems, in GPU-hours on the reference GPU. */
function sizeThresholds({ systems }: Judgement, context: MatchingContext): readonly number[] {
  const { reference, index } = context
  if (reference?.basis !== 'given') return []
  const one = { ...reference, hours: { low: 1, typical: 1, high: 1 } }
  return systems.flatMap(({ partition, rules }) => {
    if (partition === undefined) return []
    const hours = gpuHoursOn(partition, one, index.catalogue.gpus)
    const perUnit: Readonly<Record<string, number | undefined>> = {
      'derived.gpuHoursOnSystem': hours?.low,
      'derived.nodeHoursOnSystem': nodeHourBounds(partition, hours, index)?.high,
    }
    return rules
      .flatMap((root) => leavesAt(context.rules, root))
      .flatMap((leaf) => {
        const unit = perUnit[leaf.fact]
        const bound = upperBound(leaf)
        return unit === undefined || bound === undefined ? [] : [bound / unit]
      })
  })
}

/** Months after which the contract of the lead still runs as long as a rule asks. */
function contractThresholds({ programme, fact }: Judgement, context: MatchingContext): readonly number[] {
  const margin = asInterval(fact(LEAD_CONTRACT_MARGIN))
  const months = context.need.timing?.durationMonths
  if (margin === undefined || months === undefined) return []
  return compiledOf(programme, context)
    .reading()
    .leaves.flatMap((leaf) =>
      leaf.fact === LEAD_CONTRACT_MARGIN && 'atLeast' in leaf
        ? [margin.low + months - leaf.atLeast, margin.high + months - leaf.atLeast]
        : [],
    )
}
