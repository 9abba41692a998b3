import type { FactLookup } from '../fact-value'
import type { CompiledRules } from './compiled-rules'
import type { ListLookup } from './predicate-test'
import { UNKNOWN } from './truth'

/** What predicates are tested against. */
export interface Known {
  readonly fact: FactLookup
  readonly listHas: ListLookup
}

/** The truth of every predicate, each tested once. */
export function predicateTruths(rules: CompiledRules, known: Known): Uint8Array {
  const truths = new Uint8Array(rules.tests.length)
  for (const path of rules.readersOf.keys()) testReaders(path, { rules, known, truths })
  return truths
}

/** A copy in which the predicates of these facts are tested anew. */
export function retested(
  truths: Uint8Array,
  paths: Iterable<string>,
  { rules, known }: Pick<Testing, 'rules' | 'known'>,
): Uint8Array {
  const copy = truths.slice()
  for (const path of paths) testReaders(path, { rules, known, truths: copy })
  return copy
}

interface Testing {
  readonly rules: CompiledRules
  readonly known: Known
  readonly truths: Uint8Array
}

/** A fact that is not known leaves its predicates unknown. */
function testReaders(path: string, { rules, known, truths }: Testing): void {
  const value = known.fact(path)
  for (const place of rules.readersOf.get(path) ?? [])
    truths[place] = value === undefined ? UNKNOWN : (rules.tests[place]?.(value, known.listHas) ?? UNKNOWN)
}
