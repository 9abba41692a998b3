import { applyChange } from './apply-change'
import { candidatesFor, type Candidate } from './hint-candidates'
import { isTouched, obstaclesOf } from './hint-obstacles'
import { judgeProgramme, type Judgement } from './judge-programme'
import { contextWith, type MatchingContext } from './matching-context'
import type { FactChange, Hint } from './match-result'

/** More than three changes at once are no hint any more. */
const MOST_CHANGES = 3

type Change = Readonly<Record<string, FactChange>>
type Target = Hint['leadsTo']

/**
 * The smallest sets of actionable changes that open the programme, each tried by judging again.
 * Empty where the programme is open already, unavailable, or nothing that one can act on helps.
 */
export function findHints(judgement: Judgement, context: MatchingContext): readonly Hint[] {
  const { verdict } = judgement
  if (verdict !== 'ineligible' && verdict !== 'check') return []
  const candidates = candidatesFor(judgement, context)
  const targets = targetsOf(judgement, context, candidates)
  const hints: Hint[] = []
  if (targets.length === 0) return hints
  for (let size = 1; size <= MOST_CHANGES; size += 1)
    for (const set of combinations(candidates, size)) {
      const paths = set.map(({ path }) => path)
      const open = targets.filter(
        ({ target, obstacles }) => isTouched(obstacles, paths) && !hints.some((hint) => isCovered(paths, hint, target)),
      )
      if (open.length === 0) continue
      const change: Change = Object.fromEntries(set.map(({ path, value }) => [path, value]))
      const leadsTo = verdictAfter(change, judgement, context)
      const reached = open.find(({ target }) => target === leadsTo)
      if (reached !== undefined) hints.push({ change, leadsTo: reached.target })
    }
  return hints
}

/** The better verdicts that changes can lead to at all, with what they must touch. */
function targetsOf(
  judgement: Judgement,
  context: MatchingContext,
  candidates: readonly Candidate[],
): readonly { readonly target: Target; readonly obstacles: ReturnType<typeof obstaclesOf> }[] {
  const all = candidates.map(({ path }) => path)
  const eligible = { target: 'eligible' as const, obstacles: obstaclesOf(judgement, ['violated', 'unknown'], context) }
  const check = { target: 'check' as const, obstacles: obstaclesOf(judgement, ['violated'], context) }
  const better = judgement.verdict === 'ineligible' ? [eligible, check] : [eligible]
  return better.filter(({ obstacles }) => isTouched(obstacles, all))
}

/** A hint covers a change that touches at least the same facts and leads no further. */
function isCovered(paths: readonly string[], hint: Hint, leadsTo: Target): boolean {
  const isSubset = Object.keys(hint.change).every((path) => paths.includes(path))
  return isSubset && (hint.leadsTo === 'eligible' || hint.leadsTo === leadsTo)
}

function verdictAfter(change: Change, judgement: Judgement, context: MatchingContext): string {
  return judgeProgramme(judgement.programme, contextWith(applyChange(context.need, change), context)).verdict
}

function combinations(candidates: readonly Candidate[], size: number): readonly (readonly Candidate[])[] {
  if (size === 0) return [[]]
  return candidates.flatMap((first, index) =>
    combinations(candidates.slice(index + 1), size - 1)
      .filter((rest) => rest.every(({ path }) => path !== first.path))
      .map((rest) => [first, ...rest]),
  )
}
