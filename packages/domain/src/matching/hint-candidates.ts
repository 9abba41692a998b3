import { fixedCandidates, smallerCandidates, type Candidate } from './candidate-values'
import { gpuHoursOn, nodeHourBounds } from './estimate/partition-hours'
import { compiledOf, type Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import { leavesAt } from './rules/leaf-nodes'
import type { PredicateLeaf } from './rules/rule'

export type { Candidate } from './candidate-values'

interface Threshold {
  readonly leaf: PredicateLeaf
  readonly perUnit: number
}

/** Actionable changes of facts that the rules of the programme or of its systems read. */
export function candidatesFor(judgement: Judgement, context: MatchingContext): readonly Candidate[] {
  const { leaves, reads } = compiledOf(judgement.programme, context)
  const read = new Set([...reads.values()].flatMap((paths) => [...paths]))
  const direct = (path: string): readonly Threshold[] =>
    leaves.filter(({ fact }) => fact === path).map((leaf) => ({ leaf, perUnit: 1 }))
  const { facts } = context
  return [
    ...fixedCandidates(facts).filter(({ path }) => read.has(path)),
    ...smallerCandidates('workload.gpuHours', sizeThresholds(judgement, context), facts),
    ...smallerCandidates('workload.inferenceShare', direct('workload.inferenceShare'), facts),
    ...smallerCandidates('timing.durationMonths', direct('timing.durationMonths'), facts),
  ]
}

/** The size windows of the offered systems, with the conversion from the reference GPU. */
function sizeThresholds({ systems }: Judgement, context: MatchingContext): readonly Threshold[] {
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
        return unit === undefined ? [] : [{ leaf, perUnit: unit }]
      })
  })
}
