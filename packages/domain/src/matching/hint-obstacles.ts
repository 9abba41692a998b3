import { underlyingFacts } from './derived/underlying-facts'
import { evaluateRule } from './evaluate-rule'
import { openness, type Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import type { Rule } from './rule'
import { some, type Truth } from './truth'

/** Each group holds the paths of which at least one must change; an empty group cannot be overcome. */
export type Obstacles = readonly ReadonlySet<string>[]

/**
 * What stands between the judgement and a better verdict: one group per rule whose value is among
 * `values`, and one for the systems where none of them is better than these values.
 */
export function obstaclesOf(judgement: Judgement, values: readonly Truth[], context: MatchingContext): Obstacles {
  const { rules, scope, systems, programme, status } = judgement
  const pathsOf = (some: readonly Rule[]): ReadonlySet<string> =>
    new Set(some.flatMap((rule) => context.index.leavesOf(rule)).flatMap(({ fact }) => underlyingFacts(fact)))
  const groups = rules.filter((rule) => values.includes(evaluateRule(rule, scope))).map((rule) => pathsOf([rule]))
  if (systems.length > 0 && values.includes(some(systems.map(({ value }) => value))))
    groups.push(pathsOf(systems.flatMap((system) => system.rules)))
  if (values.includes(openness(programme, status, context))) groups.push(new Set())
  return groups
}

/** Whether a change of these paths touches every obstacle. */
export function isTouched(obstacles: Obstacles, paths: readonly string[]): boolean {
  return obstacles.every((group) => paths.some((path) => group.has(path)))
}
