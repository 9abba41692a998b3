import { compiledOf, openness, type Judgement } from './judge-programme'
import type { MatchingContext } from './matching-context'
import { some, truthOf, type Truth } from './rules/truth'

/** Each group holds the paths of which at least one must change; an empty group cannot be overcome. */
export type Obstacles = readonly ReadonlySet<string>[]

/**
 * What stands between the judgement and a better verdict: one group per rule whose value is among
 * `values`, and one for the systems where none of them is better than these values.
 */
export function obstaclesOf(judgement: Judgement, values: readonly Truth[], context: MatchingContext): Obstacles {
  const { rules, systems, programme, status } = judgement
  const { reads } = compiledOf(programme, context).reading()
  const pathsOf = (roots: readonly number[]): ReadonlySet<string> =>
    new Set(roots.flatMap((root) => [...(reads.get(root) ?? [])]))
  const groups = rules.filter((root) => values.includes(truthOf(context.values[root]))).map((root) => pathsOf([root]))
  if (systems.length > 0 && values.includes(some(systems.map(({ value }) => value))))
    groups.push(pathsOf(systems.flatMap((system) => system.rules)))
  if (values.includes(openness(programme, status, context))) groups.push(new Set())
  return groups
}

/** Whether a change of these paths touches every obstacle. */
export function isTouched(obstacles: Obstacles, paths: readonly string[]): boolean {
  return obstacles.every((group) => paths.some((path) => group.has(path)))
}
