import { applyChange } from './apply-change'
import { underlyingFacts } from './derived/underlying-facts'
import { gpuHoursOn, nodeHoursOn } from './estimate/partition-hours'
import { evaluateRule } from './evaluate-rule'
import { fixedCandidates, smallerCandidates, type Candidate } from './hint-candidates'
import { judgeProgramme, type Judgement } from './judge-programme'
import { leavesOf } from './leaves-of'
import { contextOf, type MatchingContext } from './matching-context'
import type { FactChange, Hint } from './match-result'
import type { PredicateLeaf, Rule } from './rule'

/** More than three changes at once are no hint any more. */
const MOST_CHANGES = 3

type Change = Readonly<Record<string, FactChange>>

/**
 * The smallest sets of actionable changes that open the programme, each tried by judging again.
 * Empty where the programme is open already, unavailable, or nothing that one can act on helps.
 */
export function findHints(judgement: Judgement, context: MatchingContext): readonly Hint[] {
  if (judgement.verdict !== 'ineligible' && judgement.verdict !== 'check') return []
  const candidates = helpfulCandidates(judgement, context)
  if (candidates.length === 0) return []
  const hints: Hint[] = []
  for (let size = 1; size <= MOST_CHANGES; size += 1)
    for (const set of combinations(candidates, size)) {
      const change: Change = Object.fromEntries(set.map(({ path, value }) => [path, value]))
      if (hints.some((hint) => isCovered(change, hint, 'eligible'))) continue
      const leadsTo = verdictAfter(change, judgement, context)
      if (leadsTo !== 'eligible' && (leadsTo !== 'check' || judgement.verdict === 'check')) continue
      if (!hints.some((hint) => isCovered(change, hint, leadsTo))) hints.push({ change, leadsTo })
    }
  return hints
}

/** A hint covers a change that touches at least the same facts and leads no further. */
function isCovered(change: Change, hint: Hint, leadsTo: Hint['leadsTo']): boolean {
  const isSubset = Object.keys(hint.change).every((path) => path in change)
  return isSubset && (hint.leadsTo === 'eligible' || hint.leadsTo === leadsTo)
}

function verdictAfter(change: Change, judgement: Judgement, context: MatchingContext): string {
  const changed = applyChange(context.need, change)
  const next = contextOf(changed, context.index.catalogue, context.options)
  return judgeProgramme(judgement.programme, next).verdict
}

/** Candidates on facts of rules that stand in the way; none where one of these rules reads no such fact. */
function helpfulCandidates(judgement: Judgement, context: MatchingContext): readonly Candidate[] {
  const { sharedRule } = context.index
  const obstacle = judgement.verdict === 'ineligible' ? ['violated'] : ['unknown']
  const inTheWay = judgement.rules.filter((rule) =>
    obstacle.includes(evaluateRule(rule, judgement.scope)),
  )
  const everything = [...judgement.rules, ...judgement.systems.flatMap(({ rules }) => rules)]
  const all = candidatesFor(everything, judgement, context)
  const paths = new Set(all.map(({ path }) => path))
  const isHopeless = inTheWay.some((rule) =>
    leavesOf(rule, sharedRule).every((leaf) => !underlyingFacts(leaf.fact).some((path) => paths.has(path))),
  )
  return isHopeless ? [] : all
}

function candidatesFor(
  rules: readonly Rule[],
  judgement: Judgement,
  context: MatchingContext,
): readonly Candidate[] {
  const leaves = rules.flatMap((rule) => leavesOf(rule, context.index.sharedRule))
  const read = new Set(leaves.flatMap(({ fact }) => underlyingFacts(fact)))
  const direct = (path: string): readonly { leaf: PredicateLeaf; perUnit: number }[] =>
    leaves.filter(({ fact }) => fact === path).map((leaf) => ({ leaf, perUnit: 1 }))
  return [
    ...fixedCandidates(context.facts).filter(({ path }) => read.has(path)),
    ...smallerCandidates('workload.gpuHours', sizeLeaves(judgement, context), context.facts),
    ...smallerCandidates('workload.inferenceShare', direct('workload.inferenceShare'), context.facts),
    ...smallerCandidates('timing.durationMonths', direct('timing.durationMonths'), context.facts),
  ]
}

/** The size windows of the offered systems, with the conversion from the reference GPU. */
function sizeLeaves(
  { systems }: Judgement,
  { reference, index }: MatchingContext,
): readonly { leaf: PredicateLeaf; perUnit: number }[] {
  if (reference === undefined) return []
  const one = { ...reference, hours: { low: 1, typical: 1, high: 1 } }
  return systems.flatMap(({ partition, rules }) => {
    if (partition === undefined) return []
    const hours = gpuHoursOn(partition, one, index.catalogue.gpus)
    const perUnit: Readonly<Record<string, number | undefined>> = {
      'derived.gpuHoursOnSystem': hours?.low,
      'derived.nodeHoursOnSystem': nodeHoursOn(partition, hours)?.low,
    }
    return rules
      .flatMap((rule) => leavesOf(rule, index.sharedRule))
      .flatMap((leaf) => {
        const unit = perUnit[leaf.fact]
        return unit === undefined ? [] : [{ leaf, perUnit: unit }]
      })
  })
}

function combinations(candidates: readonly Candidate[], size: number): readonly (readonly Candidate[])[] {
  if (size === 0) return [[]]
  return candidates.flatMap((first, index) =>
    combinations(candidates.slice(index + 1), size - 1)
      .filter((rest) => rest.every(({ path }) => path !== first.path))
      .map((rest) => [first, ...rest]),
  )
}
